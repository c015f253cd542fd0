package dev.onevent.example.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: its commands receive the events of conversations; without a command it does what {@link Replay} does. */
@Command(
        name = "console",
        description = {
            "Receives and shows the events of the Vonage Conversation API.",
            "Without a command it does what replay does."
        },
        versionProvider = Version.class)
public final class Console extends Replay {

    private static final long LAST_WORDS_SECONDS = 1;

    private final Output output;

    Console(InputStream in, Output out, PrintStream err, CountDownLatch stop) {
        super(in, out, err, stop);
        this.output = out;
    }

    /**
     * Runs the program; {@code --help} tells about the arguments.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> lastWords(stop, done)));
        int status = new Console(System.in, to(FileDescriptor.out), to(FileDescriptor.err), stop).run(args);
        done.countDown();
        System.exit(status);
    }

    private static Output to(FileDescriptor file) {
        return new Output(new FileOutputStream(file));
    }

    /** An interrupt ends {@code --follow} as the end of a file ends the rest: with the summary. */
    private static void lastWords(CountDownLatch stop, CountDownLatch done) {
        stop.countDown();
        try {
            done.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the program; the exit status. */
    int run(String... args) {
        int status = new CommandLine(this)
                .addSubcommand(new Replay(in, out, err, stop))
                .addSubcommand(new Serve(out, err, stop))
                .addSubcommand(new Send(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
        String failure = output.failure();
        if (failure != null) {
            err.print("console: cannot write: " + failure + "\n");
        }
        return status == 0 && failure != null ? 1 : status;
    }

    @Command(
            name = "routes",
            description = "Prints where each type of event goes, and why.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int routes(@Option(names = "--json", description = "Print it as JSON.") boolean asJson) throws IOException {
        String report = "/META-INF/onevent/" + Timeline.class.getName() + (asJson ? ".json" : ".md");
        try (InputStream written = Objects.requireNonNull(Console.class.getResourceAsStream(report))) {
            written.transferTo(out);
        }
        return 0;
    }
}
