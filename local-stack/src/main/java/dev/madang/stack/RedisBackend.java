package dev.madang.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Redis with a password and an append-only file, so that drafts survive a restart. */
final class RedisBackend implements Backend {

    private final StackSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;

    RedisBackend(StackSettings settings, DataFolder folder, Secrets secrets) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return Part.REDIS;
    }

    @Override
    public ChildCommand command() {
        Path data = PrivateFiles.createFolder(folder.path("redis"));
        Path configuration = data.resolve("redis.conf");
        PrivateFiles.write(
                configuration,
                List.of(
                        "bind " + settings.host(),
                        "port " + settings.port(Part.REDIS),
                        "requirepass " + secrets.redisPassword(),
                        "dir \"" + data.toString().replace('\\', '/') + "\"",
                        "appendonly yes",
                        "appendfsync everysec",
                        "save \"\"",
                        "daemonize no"));
        String program = new Binaries(settings.binariesFolder()).redisServer().toString();
        return new ChildCommand(
                "redis",
                List.of(program, configuration.toString()),
                Map.of(),
                data,
                folder.log("redis"),
                StopSignal.TERMINATE);
    }

    @Override
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port(Part.REDIS)), 500);
            socket.setSoTimeout(1000);
            String question = "AUTH " + secrets.redisPassword() + "\r\nPING\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(answers.readLine()) && "+PONG".equals(answers.readLine());
        } catch (IOException notYet) {
            return false;
        }
    }
}
