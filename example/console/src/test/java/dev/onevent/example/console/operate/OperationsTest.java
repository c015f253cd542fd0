package dev.onevent.example.console.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.example.console.Logged;
import dev.onevent.example.console.handle.Observer;
import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.receive.Receiver;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.Note;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OperationsTest {

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Database database;
    private Work work;
    private Receiver receiver;
    private HttpServer page;

    @BeforeEach
    void start() throws Exception {
        Metrics metrics = new Metrics();
        database = Database.open(Database.fileIn(folder));
        Work.Bounds bounds = new Work.Bounds(1, 10, 2, Duration.ofMillis(1));
        work = new Work(database.events(), OperationsTest::handle, Observer.NONE, bounds, metrics);
        receiver = new Receiver(0, null, database.events(), work, metrics);
        page = new HttpServer("localhost", 0, Operations.health(database.events()), Operations.metrics(metrics));
        work.start();
        receiver.start();
        page.start();
    }

    private static Note handle(String lane, byte[] body) {
        if (lane.equals("poison")) {
            throw new IllegalStateException("as ever");
        }
        return new Note("", null, null, null, "", null);
    }

    @AfterEach
    void stop() throws Exception {
        receiver.close();
        page.close();
        work.close();
        database.close();
    }

    @Test
    void isReadyWhileTheDatabaseAnswers() throws Exception {
        for (int port : new int[] {receiver.port(), page.port()}) {
            HttpResponse<String> ready = get(port, "/health");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(ready.body()).isEqualTo("{\"status\":\"ready\"}\n");
        }
        database.close();
        HttpResponse<String> notReady = get(receiver.port(), "/health");
        assertThat(notReady.statusCode()).isEqualTo(503);
        assertThat(notReady.body()).isEqualTo("{\"status\":\"no database\"}\n");
    }

    @Test
    void countsWhatBecameOfEverything() throws Exception {
        post("{'type':'text','id':1,'conversation_id':'a'}");
        post("{'type':'text','id':1,'conversation_id':'a'}");
        post("{'type':'order:lost','id':2,'conversation_id':'a'}");
        post("{'type':'text','id':1,'conversation_id':'poison'}");
        post("no event");
        while (database.events().count("handled") < 2 || database.events().count("parked") < 1) {
            Thread.sleep(10);
        }
        // Waits for what is noted after the database has it.
        work.close();

        assertThat(get(page.port(), "/metrics").body().lines())
                .contains(
                        "onevent_webhooks_received_total 5.0",
                        "onevent_webhooks_answered_total{answer=\"stored\"} 2.0",
                        "onevent_webhooks_answered_total{answer=\"duplicate\"} 1.0",
                        "onevent_webhooks_answered_total{answer=\"unknown\"} 1.0",
                        "onevent_webhooks_answered_total{answer=\"malformed\"} 1.0",
                        "onevent_webhooks_answered_total{answer=\"wrong_signature\"} 0.0",
                        "onevent_events_handled_total 2.0",
                        "onevent_events_failed_total 2.0",
                        "onevent_events_parked_total 1.0",
                        "onevent_events_waiting 0.0",
                        "onevent_answer_seconds_count 5",
                        "onevent_handled_after_seconds_count 2");
    }

    @Test
    void metricsAreNotShownWhereWebhooksComeIn() throws Exception {
        assertThat(get(receiver.port(), "/metrics").statusCode()).isEqualTo(404);
        assertThat(get(page.port(), "/metrics").headers().firstValue("Content-Type"))
                .hasValue("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void endsThoughAnAnswerNeverComes() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        HttpServer server = new HttpServer("localhost", 0, new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                taken.countDown();
                return true;
            }
        });
        server.start();
        int port = server.port();
        URI uri = URI.create("http://localhost:" + port);
        var unused = client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
        taken.await();

        try (Logged log = new Logged(HttpServer.class)) {
            server.close();
            assertThat(log.messages()).containsExactly("not all was answered");
        }
        assertThatThrownBy(() -> new Socket("localhost", port).close()).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private void post(String event) throws Exception {
        URI uri = URI.create("http://localhost:" + receiver.port() + Receiver.PATH);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(BodyPublishers.ofString(event.replace('\'', '"')))
                .build();
        client.send(request, BodyHandlers.discarding());
    }
}
