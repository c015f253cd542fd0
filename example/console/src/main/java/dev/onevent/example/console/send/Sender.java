package dev.onevent.example.console.send;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Posts events one after the other, and again what is not answered or answered with 5xx. */
public final class Sender {

    /** In place of a status: there was no answer. */
    public static final int NO_ANSWER = 0;

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration FIRST_DELAY = Duration.ofMillis(200);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI to;
    private final @Nullable Token token;
    private final long pauseNanos;
    private final Consumer<String> refusals;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private long due = System.nanoTime();

    /**
     * A sender.
     *
     * @param token null to sign nothing
     * @param rate how many events are posted in a second
     * @param refusals told why an event is posted again, once for each event
     */
    public Sender(URI to, @Nullable Token token, double rate, Consumer<String> refusals) {
        this.to = to;
        this.token = token;
        this.refusals = refusals;
        this.pauseNanos = (long) (Duration.ofSeconds(1).toNanos() / rate);
    }

    /** Posts an event when its time has come; says whether it was answered, with anything but 5xx. */
    public boolean send(byte[] body) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
        due += pauseNanos;
        Answer answer = post(body);
        if (answer.isRefusal()) {
            refusals.accept(answer.text());
        }
        Duration delay = FIRST_DELAY;
        for (int attempt = 1; attempt < ATTEMPTS && answer.isRefusal(); attempt++) {
            Thread.sleep(delay.toMillis());
            delay = delay.multipliedBy(2).compareTo(LONGEST_DELAY) < 0 ? delay.multipliedBy(2) : LONGEST_DELAY;
            answer = post(body);
        }
        answers.merge(answer.status(), 1, Integer::sum);
        return !answer.isRefusal();
    }

    private record Answer(int status, String text) {
        boolean isRefusal() {
            return status == NO_ANSWER || status >= 500;
        }
    }

    /** How many events were answered with which status in the end. */
    public Map<Integer, Integer> answers() {
        return answers;
    }

    private Answer post(byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", token.of(body));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.statusCode() + " " + response.body().strip());
        } catch (IOException e) {
            return new Answer(NO_ANSWER, "no answer from " + to);
        }
    }
}
