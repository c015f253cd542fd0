package dev.onevent.example.console.receive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.handle.Observer;
import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.send.Token;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Note;
import dev.onevent.example.console.store.TestDatabase;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each answer of the table, over HTTP. Nothing is handled, so that what is stored stays waiting. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReceiverTest {

    private static final String TEXT = "{'type':'text','id':1,'conversation_id':'CON-1','body':{'text':'hello'}}";
    private static final String EDITED = "{'type':'text','id':1,'conversation_id':'CON-1','body':{}}";
    private static final Token SECRET = new Token("a secret of thirty-two characters", null);

    @Parameter
    private TestDatabase kind;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Database database;
    private EventStore events;
    private Receiver receiver;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(kind.url(folder));
        events = database.events();
        Work.Bounds bounds = new Work.Bounds(1, 3, 3, Duration.ofSeconds(1));
        Metrics metrics = new Metrics();
        Work idle = new Work(
                events, (lane, body) -> new Note("", null, null, null, "", null), Observer.NONE, bounds, metrics);
        idle.close();
        SignedWebhook signed = SignedWebhook.builder()
                .secret("a secret of thirty-two characters")
                .build();
        receiver = new Receiver(0, signed, events, idle, metrics);
        receiver.start();
    }

    @AfterEach
    void stop() throws IOException {
        if (database != null) {
            receiver.close();
            database.close();
        }
    }

    @Test
    void whatIsAnsweredWith200IsInTheDatabase() throws Exception {
        assertAnswer(post(TEXT), Answer.STORED);
        assertThat(stored("CON-1")).isEqualTo(bytes(TEXT));
    }

    @Test
    void theSameBytesAreStoredOnce() throws Exception {
        post(TEXT);
        assertAnswer(post(TEXT), Answer.DUPLICATE);
        assertThat(events.count("waiting")).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherBytesIsAFurtherVersion() throws Exception {
        post(TEXT);
        assertAnswer(post(EDITED), Answer.STORED);
        assertThat(events.count("waiting")).isEqualTo(2);
    }

    @Test
    void unknownEventsAreStored() throws Exception {
        assertAnswer(post("{'type':'order:lost','conversation_id':'CON-1'}"), Answer.UNKNOWN);
        assertThat(stored("CON-1")).isNotNull();
    }

    @Test
    void whatIsNoEventIsKeptButNotHandled() throws Exception {
        assertAnswer(post("{'type':"), Answer.MALFORMED);
        assertThat(events.count("waiting")).isZero();
    }

    @Test
    void eventsWithoutAConversationStandInOrderWithWhatTheyHave() throws Exception {
        post("{'type':'conversation:created','body':{'id':'CON-2'}}");
        post("{'type':'app:knocking','from':'knocker:1','body':{}}");
        post("{'type':'ephemeral','body':{}}");
        assertThat(events.lanes())
                .contains("CON-2", "knocker:1")
                .hasSize(3)
                .filteredOn(lane -> lane.startsWith("alone:"))
                .hasSize(1);
    }

    @Test
    void aKnockAtAConversationIsInOrderWithThat() throws Exception {
        post("{'type':'app:knocking','conversation_id':'CON-3','from':'knocker:1','body':{}}");
        assertThat(events.lanes()).containsExactly("CON-3");
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        Token other = new Token("another secret", null);
        assertAnswer(post(TEXT, other.of(bytes(TEXT))), Answer.WRONG_SIGNATURE);
        assertAnswer(post(TEXT, SECRET.of(bytes(EDITED))), Answer.WRONG_SIGNATURE);
        assertThat(events.count("waiting")).isZero();
    }

    @Test
    void aSignatureIsTakenForOneBodyOnly() throws Exception {
        post(TEXT, SECRET.of(bytes(TEXT), "one"));
        assertAnswer(post(TEXT, SECRET.of(bytes(TEXT), "one")), Answer.DUPLICATE);
        assertAnswer(post(EDITED, SECRET.of(bytes(EDITED), "one")), Answer.TOKEN_REUSED);
        assertThat(events.count("waiting")).isEqualTo(1);
    }

    @Test
    void whatIsNotSignedIsAskedForAgain() throws Exception {
        assertAnswer(post(TEXT, null), Answer.UNSIGNED);
        assertThat(events.count("waiting")).isZero();
    }

    @Test
    void whereTooMuchWaitsNothingMoreIsTaken() throws Exception {
        for (int id = 1; id <= 3; id++) {
            assertAnswer(post("{'type':'text','id':" + id + "}"), Answer.STORED);
        }
        assertAnswer(post("{'type':'text','id':4}"), Answer.OVERLOADED);
        assertThat(events.count("waiting")).isEqualTo(3);
    }

    @Test
    void withoutADatabaseNothingIsTaken() throws Exception {
        database.close();
        assertAnswer(post(TEXT), Answer.NO_DATABASE);
    }

    @Test
    void tooLargeABodyIsRefused() throws Exception {
        String large = " ".repeat(Body.LARGEST + 1);
        assertAnswer(post(large, null), Answer.TOO_LARGE);
        assertAnswer(
                send(request(Receiver.PATH)
                        .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes(large))))),
                Answer.TOO_LARGE);
    }

    @Test
    void eventsArePostedToOnePath() throws Exception {
        HttpResponse<String> got = send(request(Receiver.PATH).GET());
        assertAnswer(got, Answer.WRONG_METHOD);
        assertThat(got.headers().firstValue("Allow")).hasValue("POST");
        assertAnswer(send(request("/").GET()), Answer.WRONG_PATH);
    }

    private byte @Nullable [] stored(String lane) throws SQLException {
        var next = events.next(lane);
        return next == null ? null : next.body();
    }

    private HttpResponse<String> post(String event) throws Exception {
        return post(event, SECRET.of(bytes(event)));
    }

    private HttpResponse<String> post(String event, @Nullable String authorization) throws Exception {
        HttpRequest.Builder request = request(Receiver.PATH).POST(BodyPublishers.ofByteArray(bytes(event)));
        return send(authorization == null ? request : request.header("Authorization", authorization));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + receiver.port() + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void assertAnswer(HttpResponse<String> response, Answer answer) {
        assertThat(response.body()).isEqualTo(answer.text());
        assertThat(response.statusCode()).isEqualTo(answer.status());
    }

    private static byte[] bytes(String event) {
        return event.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
