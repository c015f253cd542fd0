package dev.onevent.example.console;

import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.operate.HttpServer;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.operate.Operations;
import dev.onevent.example.console.page.Page;
import dev.onevent.example.console.page.Watch;
import dev.onevent.example.console.receive.Receiver;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Forgetting;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Receives webhooks until it is stopped. */
@Command(
        name = "serve",
        description = "Receives webhooks, stores them and handles them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:it was stopped",
            "1:it cannot serve: a port is taken, or the database cannot be opened, or another process has it open",
            "2:wrong usage",
        })
final class Serve implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);
    private static final Duration EVERY_HOUR = Duration.ofHours(1);

    /** More than all that is closed may take, one after the other. */
    private static final long LAST_WORK_SECONDS = 40;

    private final PrintStream out;
    private final PrintStream err;
    private final CountDownLatch stop;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean failed;

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on; 0 for any that is free.")
    private int port;

    @Option(names = "--data", defaultValue = "./data", description = "The folder of the database file.")
    private Path data = Path.of("data");

    @Option(
            names = "--jdbc-url",
            defaultValue = "${env:ONEVENT_JDBC_URL}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "A PostgreSQL database to use instead of the file. "
                    + "Default: the environment variable ONEVENT_JDBC_URL, which others cannot see.")
    private @Nullable String jdbcUrl;

    @Option(
            names = "--secret",
            defaultValue = "${env:ONEVENT_SECRET}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "The signature secret of the account; several while it is being changed. "
                    + "Default: the environment variable ONEVENT_SECRET, which others cannot see.")
    private @Nullable List<String> secrets;

    @Option(names = "--api-key", description = "Refuses the webhooks of other accounts.")
    private @Nullable String apiKey;

    @Option(names = "--application", description = "Refuses the webhooks of other applications.")
    private @Nullable String application;

    @Option(names = "--window", defaultValue = "PT24H", description = "How old a signature may be.")
    private Duration window = Duration.ofHours(24);

    @Option(names = "--insecure", description = "Takes webhooks from anybody, signed or not.")
    private boolean insecure;

    @Option(names = "--print", description = "Prints the timeline, with what people wrote.")
    private boolean print;

    @Option(names = "--threads", defaultValue = "4", description = "How many events are handled at once.")
    private int threads;

    @Option(names = "--waiting", defaultValue = "10000", description = "How many events may wait; more get a 503.")
    private int waiting;

    @Option(names = "--attempts", defaultValue = "8", description = "After how many failures an event is parked.")
    private int attempts;

    @Option(
            names = "--page-port",
            defaultValue = "8081",
            description = "The port of the page, /health and /metrics; 0 for any that is free.")
    private int pagePort;

    @Option(
            names = "--page-host",
            defaultValue = "localhost",
            description = "The address of the page, which shows all that was received to whoever reaches it.")
    private String pageHost = "localhost";

    @Option(
            names = "--page-name",
            description = "A name of this host in addresses of the page, besides localhost and numbers.")
    private Set<String> pageNames = Set.of();

    @Spec
    private @Nullable CommandSpec spec;

    Serve(PrintStream out, PrintStream err, CountDownLatch stop) {
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        Usage.check(spec, isPort(port), "--port is no port");
        Usage.check(spec, isPort(pagePort), "--page-port is no port");
        Usage.check(spec, threads > 0, "--threads is not positive");
        Usage.check(spec, waiting > 0, "--waiting is not positive");
        Usage.check(spec, attempts > 0, "--attempts is not positive");
        Usage.check(spec, window.compareTo(Duration.ZERO) > 0, "--window is not positive");
        Usage.check(spec, secrets == null || !secrets.contains(""), "--secret is empty");
        SignedWebhook signed = signed();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopGracefully));
        try (Database database = Database.open(jdbcUrl == null ? Database.fileIn(data) : jdbcUrl)) {
            serve(database, signed);
            return 0;
        } catch (IOException | SQLException e) {
            failed = true;
            err.print("console: " + e.getMessage() + "\n");
            return 1;
        } finally {
            stopped.countDown();
        }
    }

    private static boolean isPort(int number) {
        return number >= 0 && number <= 65_535;
    }

    private void serve(Database database, @Nullable SignedWebhook signed)
            throws IOException, SQLException, InterruptedException {
        EventStore events = database.events();
        Timelines timelines = new Timelines(events, print ? new TextPrinter(out) : null);
        Work.Bounds bounds = new Work.Bounds(threads, waiting, attempts, Duration.ofSeconds(1));
        Metrics metrics = new Metrics();
        Watch watch = new Watch(TimelineRouter.routes());
        watch.start(database.history());
        try (Forgetting forgetting = new Forgetting(events, window.multipliedBy(2), EVERY_HOUR);
                Work work = new Work(events, timelines, watch, bounds, metrics);
                HttpServer page = new HttpServer(
                        pageHost,
                        pagePort,
                        Operations.health(events),
                        Operations.metrics(metrics),
                        Page.of(pageNames, watch, database.history(), work));
                Receiver receiver = new Receiver(port, signed, events, work, metrics)) {
            forgetting.start();
            // Where another process has the port, nothing is handled.
            page.start();
            work.start();
            receiver.start();
            out.print("console: listening on http://localhost:" + receiver.port() + Receiver.PATH + "\n"
                    + "console: the page is on http://" + pageHost + ":" + page.port() + "/\n");
            if (out.checkError()) {
                LOG.warn("nothing can be written to standard output");
            }
            while (!stop.await(1, TimeUnit.SECONDS)) {
                database.keep();
            }
            LOG.info("stopping");
        }
    }

    /** After a signal the JVM ends when its hooks have, and would call it a failure. */
    private void stopGracefully() {
        boolean serving = stopped.getCount() > 0;
        stop.countDown();
        try {
            if (serving && stopped.await(LAST_WORK_SECONDS, TimeUnit.SECONDS) && !failed) {
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable SignedWebhook signed() {
        if (insecure) {
            return null;
        }
        if (secrets == null || secrets.isEmpty()) {
            throw Usage.wrong(
                    spec, "--secret or ONEVENT_SECRET is needed, or --insecure to take webhooks from anybody");
        }
        SignedWebhook.Builder builder = SignedWebhook.builder().window(window);
        for (String secret : secrets) {
            builder = apiKey == null ? builder.secret(secret) : builder.secret(apiKey, secret);
        }
        return (application == null ? builder : builder.applicationId(application)).build();
    }
}
