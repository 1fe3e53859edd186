package dev.madang.kernel.messaging;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** {@code dev.madang:type=DeadLetters,service=<schema>} in the server's MBeans. */
final class DeadLetters implements DeadLettersMXBean {

    private final ServiceMessages messages;

    DeadLetters(ServiceMessages messages) {
        this.messages = messages;
    }

    @Override
    public long getWaiting() {
        return messages.deadLetters();
    }

    @Override
    public int redeliver() {
        return messages.redeliver();
    }

    static void register(String schema, DeadLetters deadLetters) {
        unregister(schema);
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(deadLetters, name(schema));
        } catch (JMException e) {
            throw new IllegalStateException("Cannot register the dead letters of " + schema, e);
        }
    }

    static void unregister(String schema) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            if (server.isRegistered(name(schema))) {
                server.unregisterMBean(name(schema));
            }
        } catch (JMException e) {
            throw new IllegalStateException("Cannot remove the dead letters of " + schema, e);
        }
    }

    private static ObjectName name(String schema) throws JMException {
        return new ObjectName("dev.madang:type=DeadLetters,service=" + schema);
    }
}
