package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages, arrays, lines and single events, one event after another. */
class EventStreamTest {

    private static final Parcels CODEC = Parcels.CODEC;

    static List<String> streams() {
        return Fixtures.lines("/grammar/streams.txt");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void decodesAll(String line) {
        byte[] json = input(line);
        List<Event> events = CODEC.decodeAll(json).toList();

        assertThat(described(events, 0))
                .isEqualTo(line.substring(line.indexOf(" =>") + 3).strip());
        events.forEach(event -> {
            if (event instanceof Malformed malformed) {
                assertThat(malformed.offset()).isBetween(0L, (long) json.length);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("streams")
    @DisplayName("a byte order mark before it makes no difference but to the offsets")
    void byteOrderMark(String line) {
        byte[] json = Fixtures.bytes("<EF><BB><BF>" + line.substring(0, line.indexOf(" =>")));
        assertThat(described(CODEC.decodeAll(json).toList(), 3))
                .isEqualTo(line.substring(line.indexOf(" =>") + 3).strip());
    }

    @ParameterizedTest
    @MethodSource("streams")
    @DisplayName("however few bytes a read gives, the events are the same")
    void tinyReads(String line) {
        byte[] json = input(line);
        List<Event> events = CODEC.decodeAll(json).toList();
        for (int chunk : new int[] {1, 2, 3, 7, 100}) {
            assertThat(CODEC.decodeAll(chunked(json, chunk)).toList()).isEqualTo(events);
        }
        Parcels small = CODEC.withLimits(Limits.DEFAULT.withMaxBytes(14));
        assertThat(small.decodeAll(chunked(json, 1)).toList())
                .isEqualTo(small.decodeAll(json).toList());
    }

    @ParameterizedTest
    @MethodSource("streams")
    @DisplayName("cut off anywhere, it ends; where that breaks it, the events before are those of the whole")
    void truncated(String line) {
        byte[] json = input(line);
        List<Event> whole = CODEC.decodeAll(json).toList();
        for (int to = 0; to < json.length; to++) {
            byte[] cut = Arrays.copyOf(json, to);
            List<Event> events = CODEC.decodeAll(cut).toList();
            List<Event> wellFormed = events.stream()
                    .filter(event -> !(event instanceof Malformed))
                    .toList();
            if (!wellFormed.equals(events)) {
                assertThat(wellFormed).isSubsetOf(whole);
            }
            assertThat(CODEC.decodeAll(chunked(cut, 1)).toList()).isEqualTo(events);
        }
    }

    private static byte[] input(String line) {
        return Fixtures.bytes(line.substring(0, line.indexOf(" =>")));
    }

    static String described(List<Event> events, long base) {
        return events.stream()
                .map(event -> event instanceof Malformed malformed
                        ? malformed.reason() + "@" + (malformed.offset() - base)
                        : event.type())
                .collect(Collectors.joining(" "));
    }

    /** A stream that gives so many bytes at once at most, and now and then none. */
    static InputStream chunked(byte[] bytes, int chunk) {
        return new ByteArrayInputStream(bytes) {
            private int reads;

            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return ++reads % 3 == 0 ? 0 : super.read(to, offset, Math.min(chunk, length));
            }
        };
    }

    @Test
    @DisplayName("where a read fails the events have ended: what comes then would begin in the midst of one")
    void failedRead() {
        byte[] begun = Fixtures.utf8("[{\"type\":\"sent\"},{\"type\":\"lo");
        byte[] rest = Fixtures.utf8("st\"},{\"type\":\"sent\"}]");
        InputStream failing = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(begun), new FailingOnce()),
                new ByteArrayInputStream(rest));
        Iterator<Event> events = CODEC.decodeAll(failing).iterator();

        assertThat(events.next().type()).isEqualTo("sent");
        assertThatThrownBy(events::hasNext).isInstanceOf(UncheckedIOException.class);
        assertThat(events.hasNext()).isFalse();
    }

    private static final class FailingOnce extends InputStream {
        private boolean failed;

        @Override
        public int read() throws IOException {
            if (!failed) {
                failed = true;
                throw new SocketTimeoutException();
            }
            return -1;
        }
    }

    @Test
    void rawOfWhatIsMalformed() {
        assertThat(raws("[{\"type\":\"sent\"},{\"id\":1},{\"type\":\"x\",]"))
                .containsExactly("{\"id\":1}", "{\"type\":\"x\",]");
        assertThat(raws("[{\"type\":\"sent\"} oops, x]")).containsExactly("oops, x]");
        assertThat(raws("[{\"type\":\"sent\"}")).containsExactly("");
        assertThat(raws("{\n\"type\":\"x\"\n\"id\":1\n}\n{\"type\":\"x\"}"))
                .containsExactly("{\n\"type\":\"x\"\n\"id\":1\n}\n{\"type\":\"x\"}");
        assertThat(raws("{\"type\":\"sent\"}\noops \r\n{\"id\":1}")).containsExactly("oops \r", "{\"id\":1}");
    }

    private static List<String> raws(String json) {
        return CODEC.decodeAll(Fixtures.utf8(json))
                .filter(Malformed.class::isInstance)
                .map(event -> ((Malformed) event).raw().text())
                .toList();
    }
}
