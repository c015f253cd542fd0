package dev.onevent.example.console.handle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.Logged;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.Delivery;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Note;
import dev.onevent.example.console.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkTest {

    private static final Work.Bounds BOUNDS = new Work.Bounds(4, 1_000, 3, Duration.ofMillis(20));

    @Parameter
    private TestDatabase kind;

    @TempDir
    private Path folder;

    private final Queue<String> handled = new ConcurrentLinkedQueue<>();
    private Database database;
    private EventStore events;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(kind.url(folder));
        events = database.events();
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void eventsOfALaneAreHandledInOrder() throws Exception {
        try (Work work = new Work(events, this::note, Observer.NONE, BOUNDS, new Metrics())) {
            for (int i = 0; i < 50; i++) {
                store(work, "a", "a" + i);
                store(work, "b", "b" + i);
            }
            awaitNoneWaiting();
        }
        assertThat(handled).filteredOn(body -> body.startsWith("a")).isEqualTo(names("a"));
        assertThat(handled).filteredOn(body -> body.startsWith("b")).isEqualTo(names("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z"})
    void aTimeThatNoDatabaseHasHoldsUpNoLane(Instant time) throws Exception {
        Handler handler = (lane, body) -> {
            handled.add(text(body));
            return new Note("", time, null, null, lane, null);
        };
        try (Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics())) {
            store(work, "a", "first");
            store(work, "a", "second");
            awaitNoneWaiting();
        }
        assertThat(handled).containsExactly("first", "second");
    }

    @Test
    void aLaneThatTakesLongHoldsUpNoOther() throws Exception {
        CountDownLatch otherIsDone = new CountDownLatch(1);
        Handler handler = (lane, body) -> {
            if (lane.equals("slow")) {
                assertThat(otherIsDone.await(30, TimeUnit.SECONDS)).isTrue();
                return note(lane, body);
            }
            Note note = note(lane, body);
            otherIsDone.countDown();
            return note;
        };
        try (Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics())) {
            store(work, "slow", "first");
            store(work, "quick", "second");
            awaitNoneWaiting();
        }
        assertThat(handled).containsExactly("second", "first");
    }

    @Test
    void whatFailsIsTriedAgainBeforeTheRestOfItsLane() throws Exception {
        Queue<String> failures = new ConcurrentLinkedQueue<>(List.of("once", "twice"));
        Handler handler = (lane, body) -> {
            if (failures.poll() != null) {
                throw new IllegalStateException("not yet");
            }
            return note(lane, body);
        };
        try (Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics())) {
            store(work, "a", "first");
            store(work, "a", "second");
            awaitNoneWaiting();
        }
        assertThat(handled).containsExactly("first", "second");
        assertThat(events.count("handled")).isEqualTo(2);
    }

    @Test
    void whatFailsTooOftenIsParkedAndItsLaneGoesOn() throws Exception {
        Handler handler = (lane, body) -> {
            if (text(body).equals("poison")) {
                throw new StackOverflowError();
            }
            return note(lane, body);
        };
        Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics());
        try (work) {
            store(work, "a", "poison");
            store(work, "a", "second");
            awaitNoneWaiting();
        }
        assertThat(work.waiting()).isZero();
        assertThat(handled).containsExactly("second");
        assertThat(events.count("parked")).isEqualTo(1);
    }

    @Test
    void aFailureThatCannotBeToldHoldsUpNoLane() throws Exception {
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>(List.of(new Speechless()));
        Handler handler = (lane, body) -> {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return note(lane, body);
        };
        try (Logged log = new Logged(Work.class);
                Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics())) {
            store(work, "a", "first");
            awaitNoneWaiting();
            assertThat(log.messages()).contains("work fails");
        }
        assertThat(handled).containsExactly("first");
    }

    @Test
    void whatIsNotStoredIsUndone() throws Exception {
        Queue<String> kinds = new ConcurrentLinkedQueue<>(List.of("longer than its column has room for"));
        Handler handler = new Handler() {
            @Override
            public Note handle(String lane, byte[] body) {
                handled.add("done");
                return new Note("", null, kinds.poll(), null, lane, null);
            }

            @Override
            public void undone(String lane) {
                handled.add("undone");
            }
        };
        try (Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics())) {
            store(work, "a", "first");
            awaitNoneWaiting();
        }
        assertThat(handled).containsExactly("done", "undone", "done");
    }

    @Test
    void whatIsParkedIsHandledWhenItIsAskedForAgain() throws Exception {
        Queue<String> failures = new ConcurrentLinkedQueue<>(List.of("1", "2", "3"));
        Handler handler = (lane, body) -> {
            if (failures.poll() != null) {
                throw new IllegalStateException("not yet");
            }
            return note(lane, body);
        };
        Work work = new Work(events, handler, Observer.NONE, BOUNDS, new Metrics());
        try (work) {
            store(work, "a", "first");
            awaitNoneWaiting();
            assertThat(events.count("parked")).isEqualTo(1);

            assertThat(work.retry(1)).isTrue();
            awaitNoneWaiting();
            assertThat(work.retry(1)).isFalse();
        }
        assertThat(work.waiting()).isZero();
        assertThat(handled).containsExactly("first");
    }

    @Test
    void whatAnEarlierProcessLeftIsHandledFirst() throws Exception {
        events.keep(delivery("a", "left"));
        try (Work work = new Work(events, this::note, Observer.NONE, BOUNDS, new Metrics())) {
            work.start();
            store(work, "a", "new");
            awaitNoneWaiting();
        }
        assertThat(handled).containsExactly("left", "new");
    }

    @Test
    void noMorePlacesAreGivenThanThereAre() {
        try (Work work =
                new Work(events, this::note, Observer.NONE, new Work.Bounds(1, 2, 1, Duration.ZERO), new Metrics())) {
            assertThat(List.of(work.reserve(), work.reserve(), work.reserve())).containsExactly(true, true, false);
            work.release();
            assertThat(work.reserve()).isTrue();
        }
    }

    /** A failure that does not say what it is. */
    private static final class Speechless extends IllegalStateException {
        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            throw new UnsupportedOperationException();
        }
    }

    private Note note(String lane, byte[] body) {
        handled.add(text(body));
        return new Note("", null, null, null, lane, null);
    }

    private void store(Work work, String lane, String body) throws SQLException {
        assertThat(work.reserve()).isTrue();
        events.keep(delivery(lane, body));
        work.wake(lane);
    }

    private static Delivery delivery(String lane, String body) {
        return new Delivery(body.getBytes(StandardCharsets.UTF_8), body, null, lane, null);
    }

    private void awaitNoneWaiting() throws Exception {
        while (events.count("waiting") > 0) {
            Thread.sleep(10);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static List<String> names(String lane) {
        return IntStream.range(0, 50).mapToObj(i -> lane + i).toList();
    }
}
