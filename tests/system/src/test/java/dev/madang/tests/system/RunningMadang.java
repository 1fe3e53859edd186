package dev.madang.tests.system;

import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.stack.Progress;
import dev.madang.stack.ServerSettings;
import dev.madang.stack.StackSettings;
import dev.madang.tests.walk.MadangClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The packaged server on real backends and free ports, started once for all tests of a run. */
public final class RunningMadang implements BeforeAllCallback, ParameterResolver {

    /** The one foreign origin whose pages may call the API. */
    static final String SHOP = "https://shop.example";

    private static final ApiContract CONTRACT = ApiContract.designed();

    /** What runs, and where its clients find it. */
    public record Parts(LocalStack stack, MadangServer server, MadangClient client) implements CloseableResource {

        @Override
        public void close() {
            server.close();
            stack.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        parts(context);
    }

    private static Parts parts(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Parts.class, key -> start(), Parts.class);
    }

    private static Parts start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stack");
            LocalStack stack = LocalStack.start(StackSettings.temporary(data), Progress.to(System.out));
            Path wlp = Path.of(System.getProperty("madang.wlp"));
            MadangServer server = MadangServer.start(stack, settings(stack, wlp), Progress.to(System.out));
            return new Parts(stack, server, client(server.address()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it is delivered, but that all owners and customers of the tests share one address. */
    private static ServerSettings settings(LocalStack stack, Path wlp) {
        return ServerSettings.of(stack, wlp, "madang")
                .withEnvironment("MADANG_LIMITS_SIGN_UP", "10000/PT1M")
                .withEnvironment("MADANG_LIMITS_LOG_IN", "10000/PT1M")
                .withEnvironment("MADANG_LIMITS_ENTRY", "10000/PT1S")
                .withEnvironment("MADANG_CORS_ALLOWEDORIGINS", SHOP);
    }

    /** A client whose every call is held against the contract. */
    static MadangClient client(URI address) {
        return new MadangClient(address).seenBy(CONTRACT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Parts.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parts(context);
    }
}
