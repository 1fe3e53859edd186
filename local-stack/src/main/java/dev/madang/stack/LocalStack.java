package dev.madang.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * The real PostgreSQL, Redis, Kafka and blob storage, running as child processes of this one.
 *
 * <p>From {@link #start} on everything Madang needs exists: the database with its roles and schemas, the topics, the
 * secrets. A stack started again on the same folder finds its data again. When this process ends without
 * {@link #close}, even by force, a guardian process stops the children.
 */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Database database;
    private final ChildRecords children;
    private final Guardian guardian;
    private final Map<Part, BackendRunner> runners = new EnumMap<>(Part.class);

    private LocalStack(StackSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = Secrets.in(folder.secrets());
        this.database = new Database(settings, secrets);
        this.children = new ChildRecords(folder.childRecords());
        this.guardian = Guardian.watch(folder);
        List<Backend> backends = List.of(
                new PostgresBackend(settings, folder, secrets, database, children),
                new RedisBackend(settings, folder, secrets),
                new KafkaBackend(settings, folder),
                new BlobBackend(settings, folder, secrets));
        backends.forEach(backend -> runners.put(backend.part(), new BackendRunner(backend, settings, children)));
    }

    /**
     * Starts all parts side by side and returns when all can be used.
     *
     * @throws StackException if a port is taken, the folder is in use, not writable or of another PostgreSQL version,
     *     Azurite is not installed, or a part does not become ready; nothing is left running then
     * @throws InterruptedException if this thread is interrupted; nothing is left running then either
     */
    public static LocalStack start(StackSettings settings, Progress progress) throws InterruptedException {
        KafkaLogging.hush();
        StackSettings chosen = settings.withChosenPorts();
        DataFolder folder = DataFolder.take(chosen.dataFolder());
        LocalStack stack;
        try {
            stack = new LocalStack(chosen, folder);
        } catch (RuntimeException problem) {
            folder.close();
            throw problem;
        }
        try {
            stack.startAll(progress);
            stack.writeServerEnvironment();
            return stack;
        } catch (RuntimeException | InterruptedException problem) {
            stack.close();
            throw problem;
        }
    }

    /** The settings with the ports that were chosen. */
    public StackSettings settings() {
        return settings;
    }

    /** Everything that is secret about this stack. */
    public Secrets secrets() {
        return secrets;
    }

    /** The environment the web server must run with. Also in {@link #serverEnvironmentFile()}. */
    public Map<String, String> environment() {
        return ServerEnvironment.of(settings, secrets);
    }

    /** A {@code server.env} with {@link #environment()}, for servers that others start. */
    public Path serverEnvironmentFile() {
        return folder.path("server.env");
    }

    /** Where a part listens, as {@code host:port}. */
    public String address(Part part) {
        return settings.host() + ":" + settings.port(part);
    }

    /** Madang's database as its superuser, who sees every schema. */
    public DataSource superuserDatabase() {
        return database.asSuperuser(Database.NAME);
    }

    /** Madang's database as the service that owns the schema. */
    public DataSource database(ServiceSchema schema) {
        return database.asRoleOf(schema);
    }

    /** Whether a part's process runs. */
    public boolean isRunning(Part part) {
        return runners.get(part).isRunning();
    }

    /** Stops one part in order; what it acknowledged is kept. Does nothing if it does not run. */
    public void stop(Part part) {
        runners.get(part).stop();
    }

    /** Ends one part by force, as a power cut would. Does nothing if it does not run. */
    public void kill(Part part) {
        runners.get(part).kill();
    }

    /**
     * Starts a stopped part again on its old port and data. Does nothing if it runs.
     *
     * @throws StackException if it does not become ready
     */
    public void start(Part part) throws InterruptedException {
        runners.get(part).start();
    }

    /** Stops all parts in order and releases the data folder. */
    @Override
    public void close() {
        List<Thread> stopping = runners.values().stream()
                .map(runner -> new Thread(runner::stop))
                .toList();
        stopping.forEach(Thread::start);
        try {
            for (Thread thread : stopping) {
                thread.join();
            }
        } catch (InterruptedException hurried) {
            // The guardian stops what is left.
            Thread.currentThread().interrupt();
        } finally {
            guardian.close();
            folder.close();
        }
    }

    DataFolder folder() {
        return folder;
    }

    ChildRecords children() {
        return children;
    }

    private void writeServerEnvironment() {
        List<String> lines = environment().entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
        PrivateFiles.write(serverEnvironmentFile(), lines);
    }

    private void startAll(Progress progress) throws InterruptedException {
        List<Callable<Void>> tasks = new ArrayList<>();
        runners.forEach((part, runner) -> tasks.add(() -> {
            long begin = System.nanoTime();
            runner.start();
            progress.ready(part.title(), Duration.ofNanos(System.nanoTime() - begin), address(part));
            return null;
        }));
        tasks.add(() -> {
            secrets.makeKeys();
            return null;
        });
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            requireAll(threads.invokeAll(tasks));
        } finally {
            threads.shutdownNow();
        }
    }

    /** The first failure is told, the others go with it. */
    private static void requireAll(List<Future<Void>> outcomes) throws InterruptedException {
        StackException failure = null;
        for (Future<Void> outcome : outcomes) {
            try {
                outcome.get();
            } catch (ExecutionException problem) {
                StackException told = problem.getCause() instanceof StackException known
                        ? known
                        : new StackException("The stack cannot be started: " + problem.getCause(), problem.getCause());
                if (failure == null) {
                    failure = told;
                } else {
                    failure.addSuppressed(told);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
