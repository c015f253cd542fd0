package dev.onevent.example.console;

import dev.onevent.example.console.send.Sample;
import dev.onevent.example.console.send.Sender;
import dev.onevent.example.console.send.Token;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Posts the sample conversation to a receiver. */
@Command(
        name = "send",
        description = "Posts the sample conversation to a receiver, as the vendor would.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        showDefaultValues = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the receiver took all of it, and called malformed what is no event",
            "1:it refused something, or nobody answers; what stays unanswered or a 5xx ends it",
            "2:wrong usage",
        })
final class Send implements Callable<Integer> {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** The sample has something in it that is no event. */
    private static final Set<Integer> AS_IT_SHOULD_BE = Set.of(200, 400);

    private static final double MOST_RATE = 1_000_000;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(arity = "0..1", defaultValue = "http://localhost:8080/events", description = "Where to post it.")
    private URI url = URI.create("http://localhost:8080/events");

    @Option(
            names = "--secret",
            defaultValue = "${env:ONEVENT_SECRET}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "What to sign with. Default: the environment variable ONEVENT_SECRET; unsigned without.")
    private @Nullable String secret;

    @Option(names = "--api-key", description = "The account that the signature names.")
    private @Nullable String apiKey;

    @Option(names = "--rate", defaultValue = "20", description = "Events in a second.")
    private double rate;

    @Option(names = "--conversations", defaultValue = "1", description = "How many, each with ids of its own.")
    private int conversations;

    @Spec
    private @Nullable CommandSpec spec;

    Send(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        Usage.check(spec, rate > 0 && rate <= MOST_RATE, "--rate is not between 0 and " + MOST_RATE);
        Usage.check(spec, conversations > 0, "--conversations is not positive");
        Usage.check(
                spec, url.getHost() != null && SCHEMES.contains(url.getScheme()), url + " is no http or https address");
        Token token = secret == null || secret.isEmpty() ? null : new Token(secret, apiKey);
        if (token == null) {
            err.print("console: not signed, for there is neither --secret nor ONEVENT_SECRET\n");
        }
        Sender sender = new Sender(url, token, rate, why -> err.print("console: " + why + "; posts it again\n"));
        for (int number = 0; number < conversations; number++) {
            for (String event : Sample.conversation(number)) {
                if (!sender.send(event.getBytes(StandardCharsets.UTF_8))) {
                    print(sender.answers());
                    err.print("console: it stayed so; the rest is not sent\n");
                    return 1;
                }
            }
        }
        print(sender.answers());
        return AS_IT_SHOULD_BE.containsAll(sender.answers().keySet()) ? 0 : 1;
    }

    private void print(Map<Integer, Integer> answers) {
        answers.forEach((status, count) ->
                out.print((status == Sender.NO_ANSWER ? "no answer" : status) + ": " + count + "\n"));
    }
}
