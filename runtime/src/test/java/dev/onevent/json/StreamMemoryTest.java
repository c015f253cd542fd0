package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.json.Parcels.Event;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The memory that a stream of events takes does not depend on how many there are. */
@Tag("slow")
class StreamMemoryTest {

    private static final String EVENT = "{\"type\":\"sent\",\"id\":12345,\"x\":[1,2,3]}";

    /** Events without an end, made as they are read. */
    private static InputStream endless(String head, String separator) {
        byte[] before = Fixtures.utf8(head + EVENT);
        byte[] repeated = Fixtures.utf8(separator + EVENT);
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                long i = position++ - before.length;
                return i < 0 ? before[(int) i + before.length] : repeated[(int) (i % repeated.length)];
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ,", "{\"_embedded\":{\"events\":[ | ,", "{\"_embedded\":[ | ,", "'' | '\n'"})
    @DisplayName("an event that was handed on is not kept: of the last of 50,000 alone may anything be left")
    void nothingIsKept(String head, String separator) {
        Iterator<Event> events =
                Parcels.CODEC.decodeAll(endless(head, separator)).iterator();
        List<WeakReference<Event>> passed = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            Event event = events.next();
            if (i % 1_000 == 0) {
                passed.add(new WeakReference<>(event));
            }
        }
        assertThat(events.hasNext()).isTrue();
        assertThat(passed).allMatch(StreamMemoryTest::isFree);
    }

    private static boolean isFree(WeakReference<Event> event) {
        for (int i = 0; i < 20 && event.get() != null; i++) {
            System.gc();
        }
        return event.get() == null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | ,", "{\"_embedded\":{\"events\":[ | ,", "{\"_embedded\":[ | ,", "'' | '\n'"})
    @DisplayName("the hundred-thousandth event takes no more to decode than the ten-thousandth")
    void eventsCostTheSame(String head, String separator) {
        Iterator<Event> events =
                Parcels.CODEC.decodeAll(endless(head, separator)).iterator();
        Allocated.by(() -> pass(events, 10_000));
        long early = Allocated.by(() -> pass(events, 10_000));
        pass(events, 70_000);

        assertThat(Allocated.by(() -> pass(events, 10_000))).isLessThan(early * 5 / 4);
    }

    private static void pass(Iterator<Event> events, int count) {
        for (int i = 0; i < count; i++) {
            events.next();
        }
    }
}
