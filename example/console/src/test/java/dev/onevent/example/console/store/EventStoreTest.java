package dev.onevent.example.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.example.console.Logged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EventStoreTest {

    @Parameter
    private TestDatabase kind;

    @TempDir
    private Path folder;

    private String url;
    private Database database;
    private EventStore events;

    @BeforeEach
    void open() throws Exception {
        url = kind.url(folder);
        database = Database.open(url);
        events = database.events();
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whatIsStoredIsThereAfterTheNextStart() throws SQLException {
        events.keep(event("hello", 1L));
        database.close();
        database = Database.open(url);
        assertThat(inOrder(database.events())).containsExactly("hello");
    }

    @Test
    void eventsThatWaitTogetherAreInOrderOfTheirIds() throws SQLException {
        events.keep(event("three", 3L));
        events.keep(event("one", 1L));
        events.keep(event("two", 2L));
        events.keep(event("two, edited", 2L));
        assertThat(inOrder(events)).containsExactly("one", "two", "two, edited", "three");
    }

    @Test
    void anEventWithoutAnIdStaysBehindWhatCameBeforeIt() throws SQLException {
        events.keep(event("first", null));
        events.keep(event("five", 5L));
        events.keep(event("after five", null));
        events.keep(event("seven", 7L));
        events.keep(event("six", 6L));
        events.keep(event("one", 1L));
        assertThat(inOrder(events)).containsExactly("first", "one", "five", "after five", "six", "seven");
    }

    @Test
    void anEventThatComesLateIsHandledAsItComesAndRememberedInItsPlace() throws SQLException {
        events.keep(event("two", 2L));
        assertThat(inOrder(events)).containsExactly("two");
        events.keep(event("one", 1L));
        assertThat(inOrder(events)).containsExactly("one");
        List<String> remembered = new ArrayList<>();
        events.handled("CON-1", body -> remembered.add(text(body)));
        assertThat(remembered).containsExactly("one", "two");
    }

    @Test
    void whatIsNoEventIsKeptOnce() throws SQLException {
        Delivery malformed = event("{'type':", null);
        assertThat(events.keepMalformed(malformed, "CUT_OFF")).isEqualTo(Kept.NEW);
        assertThat(events.keepMalformed(malformed, "CUT_OFF")).isEqualTo(Kept.DUPLICATE);
        assertThat(column("select body from malformed where reason = 'CUT_OFF'"))
                .containsExactly("{'type':");
    }

    @Test
    void textThatPostgresqlHasNoPlaceForIsStoredAllTheSame() throws SQLException {
        events.keep(new Delivery(bytes("a"), "a", null, "CON\0", null));
        Waiting event = events.next("alone:a");
        assertThat(event).isNotNull();
        events.handled(event, note("a\0b" + "c".repeat(2000)));
        assertThat(events.count("handled")).isEqualTo(1);
    }

    private static Note note(String text) {
        return new Note("", null, null, null, text, null);
    }

    @Test
    void signaturesAreForgottenWhileItRuns() throws Exception {
        events.keep(new Delivery(bytes("a"), "a", "token", "CON-1", 1L));
        assertThat(column("select id from token")).containsExactly("token");
        try (Forgetting forgetting = new Forgetting(events, Duration.ofMillis(1), Duration.ofMillis(10))) {
            forgetting.start();
            awaitNoTokens();
            events.keep(new Delivery(bytes("b"), "b", "another", "CON-1", 2L));
            awaitNoTokens();
        }
    }

    @Test
    void forgettingGoesOnAfterAFailure() throws Exception {
        Duration longerThanTime = Duration.ofSeconds(Long.MAX_VALUE);
        try (Logged log = new Logged(Forgetting.class);
                Forgetting forgetting = new Forgetting(events, longerThanTime, Duration.ofMillis(10))) {
            forgetting.start();
            while (log.messages().size() < 2) {
                Thread.sleep(10);
            }
        }
    }

    private void awaitNoTokens() throws Exception {
        while (!column("select id from token").isEmpty()) {
            Thread.sleep(10);
        }
    }

    @Test
    void signaturesThatMayComeAgainAreRemembered() throws SQLException {
        events.keep(new Delivery(bytes("a"), "a", "token", "CON-1", 1L));
        events.forget(Duration.ofHours(1));
        assertThat(events.keep(new Delivery(bytes("b"), "b", "token", "CON-1", 2L)))
                .isEqualTo(Kept.TOKEN_REUSED);
    }

    @Test
    void theIdOfASignatureMayBeLong() throws SQLException {
        String token = "t".repeat(1_000);
        assertThat(events.keep(new Delivery(bytes("a"), "a", token, "CON-1", 1L)))
                .isEqualTo(Kept.NEW);
        assertThat(events.keep(new Delivery(bytes("b"), "b", token, "CON-1", 2L)))
                .isEqualTo(Kept.TOKEN_REUSED);
        assertThat(events.keep(new Delivery(bytes("b"), "b", token + "t\0", "CON-1", 2L)))
                .isEqualTo(Kept.NEW);
    }

    @Test
    void aDatabaseThatIsGoneDoesNotAnswer() throws SQLException {
        events.check();
        database.close();
        assertThatThrownBy(events::check).isInstanceOf(SQLException.class);
    }

    /** Handles what waits. */
    private static List<String> inOrder(EventStore events) throws SQLException {
        List<String> order = new ArrayList<>();
        for (Waiting next = events.next("CON-1"); next != null; next = events.next("CON-1")) {
            order.add(text(next.body()));
            events.handled(next, note(""));
        }
        return order;
    }

    private static Delivery event(String body, @Nullable Long id) {
        return new Delivery(bytes(body), body, null, "CON-1", id);
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                Object value = rows.getObject(1);
                values.add(value instanceof byte[] bytes ? text(bytes) : value.toString());
            }
        }
        return values;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
