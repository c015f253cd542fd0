package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.operate.HttpServer;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.page.Page;
import dev.onevent.example.console.page.Watch;
import dev.onevent.example.console.receive.Receiver;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.History;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** A receiver and a page, on free ports. While it is broken, handling fails; an event has two attempts. */
final class Served implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    final AtomicBoolean broken = new AtomicBoolean();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Database database;
    private final Work work;
    private final HttpServer page;
    private final Receiver receiver;

    /** With a database, by its JDBC URL. */
    Served(String url) throws SQLException, IOException {
        database = Database.open(url);
        EventStore events = database.events();
        History history = database.history();
        Timelines timelines = new Timelines(events, null);
        Watch watch = new Watch(TimelineRouter.routes());
        watch.start(history);
        Metrics metrics = new Metrics();
        work = new Work(
                events,
                (lane, body) -> {
                    if (broken.get()) {
                        throw new IllegalStateException("the <b>handler</b> is broken");
                    }
                    return timelines.handle(lane, body);
                },
                watch,
                new Work.Bounds(2, 100, 2, Duration.ofMillis(10)),
                metrics);
        work.start();
        page = new HttpServer("localhost", 0, Page.of(Set.of("console.test"), watch, history, work));
        page.start();
        receiver = new Receiver(0, null, events, work, metrics);
        receiver.start();
    }

    String url(String path) {
        return "http://localhost:" + page.port() + path;
    }

    /** Posts an event, with apostrophes for quotes; waits until it is handled or parked. */
    void post(String event) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + receiver.port() + Receiver.PATH))
                .POST(BodyPublishers.ofString(event.replace('\'', '"')))
                .build();
        client.send(request, BodyHandlers.discarding());
        while (work.waiting() > 0) {
            Thread.sleep(5);
        }
    }

    /** What is asked for, as soon as it is as it should be. */
    JsonNode get(String path, Predicate<JsonNode> expected) throws Exception {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        JsonNode answer = get(path);
        while (!expected.test(answer) && System.nanoTime() < end) {
            Thread.sleep(5);
            answer = get(path);
        }
        return answer;
    }

    JsonNode get(String path) throws Exception {
        return JSON.readTree(send("GET", path).body());
    }

    /** A request with further headers: name, value, name, value. */
    HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, BodyPublishers.noBody());
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    /** A connection to the page, with something said. */
    Socket open(String head) throws IOException {
        Socket socket = new Socket("localhost", page.port());
        socket.setSoTimeout((int) LONGEST_WAIT.toMillis());
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    static String readUntil(InputStream in, String end) throws IOException {
        long latest = System.nanoTime() + LONGEST_WAIT.toNanos();
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as("ended after: %s", read).isNotNegative();
            assertThat(System.nanoTime()).as("still without %s: %s", end, read).isLessThan(latest);
            read.append((char) next);
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        receiver.close();
        page.close();
        work.close();
        database.close();
    }
}
