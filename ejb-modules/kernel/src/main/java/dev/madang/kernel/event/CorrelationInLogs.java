package dev.madang.kernel.event;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;

/** Puts the correlation id beside every log line of a request or message, as {@code ext_correlationId}. */
@ApplicationScoped
public class CorrelationInLogs {

    private static final String NAME = "correlationId";

    /** The server holds it weakly, so it is kept here. */
    private final LogRecordContext.Extension current = Correlation::current;

    void start(@Observes Startup event) {
        LogRecordContext.registerExtension(NAME, current);
    }

    void stop(@Observes Shutdown event) {
        LogRecordContext.unregisterExtension(NAME);
    }
}
