package dev.onevent.example.console;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: reads the events of a conversation and prints its timeline; its commands receive such events. */
@Command(
        name = "console",
        description = "Prints the timeline of a conversation of the Vonage Conversation API.",
        mixinStandardHelpOptions = true,
        versionProvider = Console.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the input was read, whatever was in it",
            "1:the input cannot be read",
            "2:wrong usage",
        })
public final class Console implements Callable<Integer> {

    private static final long LAST_WORDS_SECONDS = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final CountDownLatch stop;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "One event, an array, a page of events as the API answers it, or one event per line; "
                    + "- for standard input. Default: a sample conversation.")
    private @Nullable String file;

    @Option(names = "--json", description = "Write one JSON object per line, the summary last.")
    private boolean json;

    @Option(names = "--follow", description = "Wait for more lines at the end of FILE, until interrupted.")
    private boolean follow;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * A console on these streams.
     *
     * @param in what {@code -} reads
     * @param out where the timeline goes
     * @param err where complaints go
     * @param stop ends {@code --follow} when it is counted down
     */
    Console(InputStream in, PrintStream out, PrintStream err, CountDownLatch stop) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    /**
     * Runs the program; {@code --help} tells about the arguments.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> lastWords(stop, done)));
        int status = new Console(System.in, out, utf8(FileDescriptor.err), stop).run(args);
        done.countDown();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
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
        return new CommandLine(this)
                .addSubcommand(new Serve(out, err, stop))
                .addSubcommand(new Send(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() {
        try (Stream<ConversationEvent> events = ConversationEvents.decodeAll(input())) {
            print(events);
            return 0;
        } catch (IOException e) {
            return cannotRead(e);
        } catch (UncheckedIOException e) {
            return cannotRead(Objects.requireNonNull(e.getCause()));
        }
    }

    private int cannotRead(IOException cause) {
        err.print("console: cannot read " + cause.getMessage() + "\n");
        return 1;
    }

    private InputStream input() throws IOException {
        if (follow && (file == null || file.equals("-"))) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--follow needs a FILE");
        }
        if (file == null) {
            return Objects.requireNonNull(Console.class.getResourceAsStream("sample.jsonl"));
        }
        if (file.equals("-")) {
            return in;
        }
        FileInputStream opened = new FileInputStream(file);
        return follow ? new FollowedFile(opened, stop) : opened;
    }

    @Command(name = "routes", description = "Prints where each type of event goes, and why.")
    int routes(@Option(names = "--json", description = "Print it as JSON.") boolean asJson) throws IOException {
        String report = "/META-INF/onevent/" + Timeline.class.getName() + (asJson ? ".json" : ".md");
        try (InputStream written = Objects.requireNonNull(Console.class.getResourceAsStream(report))) {
            written.transferTo(out);
        }
        return 0;
    }

    private void print(Stream<ConversationEvent> events) {
        TimelineRouter router = new TimelineRouter(
                new Timeline(), new Members(), new Messages(), new Calls(), new Audio(), new Custom());
        Conversation conversation = new Conversation();
        Summary summary = new Summary();
        Printer printer = json ? new JsonPrinter(out) : new TextPrinter(out);
        events.takeWhile(event -> stop.getCount() > 0 && !out.checkError()).forEach(event -> {
            summary.event(event.type());
            Line line = router.route(event, summary, conversation);
            if (line != null) {
                printer.line(event, conversation.who(event), line);
            }
        });
        printer.summary(summary, conversation);
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Console.class.getPackage().getImplementationVersion();
            return new String[] {"console " + (version == null ? "(not packaged)" : version)};
        }
    }
}
