package dev.onevent.example.console;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import dev.onevent.vonage.MalformedEvent;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the timeline of the events that it reads. */
@Command(
        name = "replay",
        description = "Prints the timeline of a conversation.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the input was read, whatever was in it, or as much of it as the reader of the output wanted",
            "1:the input cannot be read, or the output cannot be written",
            "2:wrong usage",
        })
class Replay implements Callable<Integer> {

    final InputStream in;
    final PrintStream out;
    final PrintStream err;
    final CountDownLatch stop;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "One event, an array, a page of events as the API answers it, or one event per line; "
                    + "- for standard input. Default: a sample conversation.")
    private @Nullable String file;

    @Option(names = "--json", description = "Write one JSON object per line, the summary last.")
    private boolean json;

    @Option(
            names = "--follow",
            description = "Wait for more lines at the end of FILE, also when it is rotated, until interrupted.")
    private boolean follow;

    @Spec
    private @Nullable CommandSpec spec;

    /**
     * A replay on these streams.
     *
     * @param in what {@code -} reads
     * @param out where the timeline goes
     * @param err where complaints go
     * @param stop ends {@code --follow} when it is counted down
     */
    Replay(InputStream in, PrintStream out, PrintStream err, CountDownLatch stop) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    @Override
    public final Integer call() {
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
        Usage.check(spec, !follow || file != null && !file.equals("-"), "--follow needs a FILE");
        if (file == null) {
            return Objects.requireNonNull(Replay.class.getResourceAsStream("sample.jsonl"));
        }
        if (file.equals("-")) {
            return in;
        }
        return follow ? new FollowedFile(Path.of(file), Replay::isWhole, stop) : new FileInputStream(file);
    }

    private static boolean isWhole(byte[] line) {
        List<ConversationEvent> events =
                ConversationEvents.decodeAll(new ByteArrayInputStream(line)).toList();
        return !events.isEmpty() && events.stream().noneMatch(MalformedEvent.class::isInstance);
    }

    private void print(Stream<ConversationEvent> events) {
        TimelineRouter router = Timeline.router();
        Conversation conversation = new Conversation();
        Summary summary = new Summary();
        Printer printer = json ? new JsonPrinter(out) : new TextPrinter(out);
        events.takeWhile(event -> stop.getCount() > 0 && !out.checkError()).forEach(event -> {
            summary.event(event.type());
            Line line = router.route(event, conversation, summary);
            if (line != null) {
                printer.line(event, conversation.who(event), line);
            }
        });
        printer.summary(summary, conversation);
    }
}
