package dev.onevent.example.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.Logged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final Delivery EVENT = delivery("one", 7L);

    @TempDir
    private Path folder;

    @Test
    void hasAllThatADeliveryHas() throws Exception {
        Delivery bare = new Delivery(bytes(""), "h", null, null, null);
        append(EVENT, null);
        append(bare, "CUT_OFF");

        List<String> found = new ArrayList<>();
        Journal.open(folder, System::nanoTime, (delivery, problem) -> found.add(shown(delivery, problem)))
                .close();

        assertThat(found).containsExactly("one hash-one token-one CON-1 7 null", " h null alone:h null CUT_OFF");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11, 12, 13, 40})
    void aRecordThatWasBeingWrittenIsNone(int length) throws Exception {
        append(EVENT, null);
        byte[] whole = Files.readAllBytes(file());
        append(delivery("two", 8L), null);
        Path last = files().get(files().size() - 1);
        Files.write(last, Arrays.copyOf(Files.readAllBytes(last), length));
        assertThat(whole.length).isGreaterThan(length);

        try (Logged log = new Logged(Journal.class)) {
            assertThat(replayed()).containsExactly("one");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void whatFollowsADamagedRecordIsNotTrusted() throws Exception {
        append(EVENT, null);
        Files.write(file(), new byte[100], StandardOpenOption.APPEND);

        try (Logged log = new Logged(Journal.class)) {
            assertThat(replayed()).containsExactly("one");
            assertThat(log.messages()).hasSize(1);
        }
    }

    @Test
    void damageAmidAFileIsTold() throws Exception {
        try (Journal journal = Journal.open(folder, System::nanoTime, (delivery, problem) -> {})) {
            journal.append(EVENT, null);
            journal.append(delivery("two", 8L), null);
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[20] ^= 1;
        Files.write(file(), bytes);

        try (Logged log = new Logged(Journal.class)) {
            assertThat(replayed()).isEmpty();
            assertThat(log.messages())
                    .containsExactly("the journal is damaged; the rest of journal-000000000001 is not read");
        }
    }

    @Test
    void manyThreadsAppendAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Journal journal = Journal.open(folder, System::nanoTime, (delivery, problem) -> {})) {
            for (int i = 0; i < 200; i++) {
                Delivery delivery = delivery("event " + i, null);
                threads.submit(() -> {
                    journal.append(delivery, null);
                    return null;
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(replayed())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "event " + i).toList());
    }

    @Test
    void filesAreDeletedWhenTheyAreOld() throws Exception {
        append(EVENT, null);
        append(delivery("two", 8L), null);
        AtomicLong nanos = new AtomicLong();
        try (Journal journal = Journal.open(folder, nanos::get, (delivery, problem) -> {})) {
            nanos.addAndGet(Duration.ofMinutes(2).toNanos());
            journal.append(delivery("three", 9L), null);
            assertThat(replayed()).containsExactly("one", "two", "three");
            nanos.addAndGet(Duration.ofMinutes(4).toNanos());
            journal.append(delivery("four", 10L), null);
            journal.append(delivery("five", 11L), null);
        }

        assertThat(replayed()).containsExactly("three", "four", "five");
    }

    @Test
    void filesAreDeletedThoughNothingMoreComes() throws Exception {
        append(EVENT, null);
        AtomicLong nanos = new AtomicLong();
        try (Journal journal = Journal.open(folder, nanos::get, (delivery, problem) -> {})) {
            journal.append(delivery("two", 8L), null);
            nanos.addAndGet(Duration.ofHours(1).toNanos());
            journal.deleteOld();
            assertThat(replayed()).containsExactly("two");
        }
    }

    @Test
    void aClockThatJumpsTakesNothingAway() throws Exception {
        append(EVENT, null);
        AtomicLong nanos = new AtomicLong();
        try (Journal journal = Journal.open(folder, nanos::get, (delivery, problem) -> {})) {
            for (Path each : files()) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
            }
            nanos.addAndGet(Duration.ofMinutes(2).toNanos());
            journal.append(delivery("two", 8L), null);
            journal.append(delivery("three", 9L), null);
        }

        assertThat(replayed()).containsExactly("one", "two", "three");
    }

    @Test
    void whereNoNewFileCanBeMadeTheOldOneIsWrittenOn() throws Exception {
        AtomicLong nanos = new AtomicLong();
        try (Journal journal = Journal.open(folder, nanos::get, (delivery, problem) -> {})) {
            nanos.addAndGet(Duration.ofMinutes(2).toNanos());
            Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
            Files.move(folder, elsewhere);
            journal.append(EVENT, null);
            Files.move(elsewhere, folder);
            journal.append(delivery("two", 8L), null);
        }

        assertThat(replayed()).containsExactly("one", "two");
    }

    @Test
    void whatTheDatabaseLostIsStoredAgain() throws Exception {
        String url = Database.fileIn(folder);
        try (Database database = Database.open(url)) {
            database.events().keep(EVENT);
            database.events().keepMalformed(delivery("broken", null), "CUT_OFF");
        }
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("delete from event");
            statement.execute("delete from malformed");
            statement.execute("delete from token");
        }

        try (Database database = Database.open(url)) {
            EventStore events = database.events();
            Waiting event = events.next("CON-1");
            assertThat(event).isNotNull();
            assertThat(event.body()).isEqualTo(EVENT.body());
            assertThat(events.keepMalformed(delivery("broken", null), "CUT_OFF"))
                    .isEqualTo(Kept.DUPLICATE);
            assertThat(events.keep(new Delivery(bytes("other"), "other", "token-one", null, null)))
                    .isEqualTo(Kept.TOKEN_REUSED);
        }
    }

    private void append(Delivery delivery, String problem) throws IOException, SQLException {
        try (Journal journal = Journal.open(folder, System::nanoTime, (each, why) -> {})) {
            journal.append(delivery, problem);
        }
    }

    private List<String> replayed() throws IOException, SQLException {
        List<String> bodies = new ArrayList<>();
        Journal.open(
                        folder,
                        System::nanoTime,
                        (delivery, problem) -> bodies.add(new String(delivery.body(), StandardCharsets.UTF_8)))
                .close();
        return bodies;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private Path file() throws IOException {
        return files().get(files().size() - 1);
    }

    private static Delivery delivery(String text, Long id) {
        return new Delivery(bytes(text), "hash-" + text, "token-" + text, "CON-1", id);
    }

    private static String shown(Delivery delivery, String problem) {
        return String.join(
                " ",
                new String(delivery.body(), StandardCharsets.UTF_8),
                delivery.hash(),
                delivery.token(),
                delivery.lane(),
                String.valueOf(delivery.id()),
                problem);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
