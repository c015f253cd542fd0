package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of a stream that are larger than the limits, or more than fit into memory. */
class LargeStreamTest {

    private static final Parcels CODEC = Parcels.CODEC;

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 8_190, 8_192, 8_193, 100_000})
    @DisplayName("a huge element is too large, and the rest goes on; no more of it is kept than the limit")
    void hugeElements(int limit) {
        String huge = "{\"type\":\"sent\",\"x\":\"" + "y".repeat(limit) + "\"}";
        String exact = "{\"type\":\"lost\"" + " ".repeat(limit - 15) + "}";
        assertThat(exact).hasSize(limit);
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxBytes(limit));
        for (List<String> shape : List.of(
                List.of("[", ",", "]"),
                List.of("{\"_embedded\":[", ",", "]}"),
                List.of("{\"_embedded\":{\"events\":[", " , ", "]},\"x\":1}"),
                List.of("", "\n", "\n"),
                List.of("\n\n", "\n", ""),
                List.of("{\n\"type\":\"lost\"}", "\n", ""))) {
            String json = shape.get(0)
                    + String.join(shape.get(1), huge, exact, huge, exact.replace(" ", "\t"), huge)
                    + shape.get(2);
            for (InputStream in : List.of(
                    new ByteArrayInputStream(Fixtures.utf8(json)), EventStreamTest.chunked(Fixtures.utf8(json), 1))) {
                List<Event> events = codec.decodeAll(in).toList();
                String first = shape.get(0).startsWith("{\n") ? "lost" : "";
                assertThat(EventStreamTest.described(events, 0).replaceAll("@\\d+", ""))
                        .isEqualTo((first + " TOO_LARGE lost TOO_LARGE lost TOO_LARGE").strip());
                long at = json.indexOf(huge);
                assertThat(events)
                        .contains(new Malformed(
                                MalformedReason.TOO_LARGE, at + limit, Raw.of(Fixtures.utf8(huge), 0, limit)));
            }
        }
    }

    @Test
    void hugeEventsThatSpanLines() {
        String huge = "{\n\"type\":\"sent\",\"x\":\"" + "y".repeat(10_000) + "\"}";
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxBytes(1_000));
        assertThat(EventStreamTest.described(
                        codec.decodeAll(Fixtures.utf8(huge + "\n{\n\"type\":\"lost\"}\n" + huge))
                                .toList(),
                        0))
                .isEqualTo("TOO_LARGE@1000 lost TOO_LARGE@" + (huge.length() + 1_000 + 18));
        String cut = "{\"type\":\"sent\",\"x\":[" + "1,".repeat(10_000) + "\n{\"type\":\"lost\"}";
        assertThat(EventStreamTest.described(codec.decodeAll(Fixtures.utf8(cut)).toList(), 0))
                .isEqualTo("TOO_LARGE@1000 lost");
    }

    @Test
    @DisplayName("what comes before the list of a page may be larger than an event")
    void hugePageHead() {
        String head = "\"x\":\"" + "y".repeat(100_000) + "\",\"" + "n".repeat(100_000) + "\":{\"_embedded\":[1]}";
        String page = "{" + head + ",\"_embedded\":{\"events\":[{\"type\":\"sent\"}]}," + head + "}";
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxBytes(100));
        assertThat(EventStreamTest.described(
                        codec.decodeAll(Fixtures.utf8(page)).toList(), 0))
                .isEqualTo("sent");
        assertThat(EventStreamTest.described(
                        codec.decodeAll(EventStreamTest.chunked(Fixtures.utf8(page), 1))
                                .toList(),
                        0))
                .isEqualTo("sent");
    }

    @Test
    void whiteSpaceMayBeLonger() {
        String space = " \n".repeat(10_000);
        String json = space + "[" + space + "{\"type\":\"sent\"}" + space + "," + space + "{\"type\":\"lost\"}" + space
                + "]" + space;
        Parcels codec = CODEC.withLimits(Limits.DEFAULT.withMaxBytes(100));
        assertThat(EventStreamTest.described(
                        codec.decodeAll(Fixtures.utf8(json)).toList(), 0))
                .isEqualTo("sent lost");
    }

    /** Counts what is read, and makes it up as it goes. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] repeated;
        private final int count;
        private long position;
        private boolean closed;

        Endless(String head, String repeated, int count) {
            this.head = Fixtures.utf8(head);
            this.repeated = Fixtures.utf8(repeated);
            this.count = count;
        }

        @Override
        public int read() {
            long i = position - head.length;
            if (i >= (long) repeated.length * count) {
                return -1;
            }
            position++;
            return i < 0 ? head[(int) i + head.length] : repeated[(int) (i % repeated.length)];
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    static Stream<Arguments> endless() {
        String event = "{\"type\":\"sent\",\"id\":12345}";
        return Stream.of(
                Arguments.of("", event + "\n"),
                Arguments.of("{\"_embedded\":{\"events\":[{\"type\":\"lost\"}", "," + event),
                Arguments.of("[{\"type\":\"lost\"}", " ,\n" + event),
                Arguments.of("", "{\n" + event.substring(1) + "\n"));
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("endless")
    @DisplayName("of 200,000 events no more is read ahead than a buffer, and no more is kept")
    void constantMemory(String head, String repeated) {
        Endless in = new Endless(head, repeated, 200_000);
        long most = 0;
        long count = 0;
        long bytes = head.length();
        Iterator<Event> events = CODEC.decodeAll(in).iterator();
        while (events.hasNext()) {
            Event event = events.next();
            if (event.type().equals("sent")) {
                count++;
                bytes += repeated.length();
                most = Math.max(most, in.position - bytes);
            }
        }
        assertThat(count).isEqualTo(200_000);
        assertThat(most).isLessThanOrEqualTo(8_192);
    }

    @Test
    @DisplayName("an event is handed on before the next byte is asked for")
    void handsOnAtOnce() {
        for (String json : List.of(
                "[{\"type\":\"sent\"}",
                "{\"_embedded\":[{\"type\":\"sent\"}",
                "{\"type\":\"sent\"}\n",
                "{\n\"type\":\"sent\"}",
                "oops\n")) {
            InputStream in = new InputStream() {
                private int position;

                @Override
                public int read() {
                    throw new AssertionError();
                }

                @Override
                public int read(byte[] to, int offset, int length) throws IOException {
                    if (position == json.length()) {
                        throw new IOException("it would block");
                    }
                    to[offset] = (byte) json.charAt(position++);
                    return 1;
                }
            };
            Iterator<Event> events = CODEC.decodeAll(in).iterator();
            assertThat(events.next()).isNotNull();
            assertThatThrownBy(events::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("it would block");
        }
    }

    @Test
    void readsNothingBeforeItIsAsked() {
        Endless in = new Endless("", "{\"type\":\"sent\"}\n", 100_000);
        try (Stream<Event> events = CODEC.decodeAll(in)) {
            assertThat(in.position).isZero();
            assertThat(events.limit(2).toList()).hasSize(2).allMatch(Parcel.class::isInstance);
            assertThat(in.position).isLessThan(10_000);
            assertThat(in.closed).isFalse();
        }
        assertThat(in.closed).isTrue();
    }

    @Test
    void failures() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("not closed");
            }
        };
        Stream<Event> events = CODEC.decodeAll(broken);
        assertThatThrownBy(() -> events.forEach(event -> {})).isInstanceOf(UncheckedIOException.class);
        Stream<Event> again = CODEC.decodeAll(broken);
        assertThatThrownBy(again::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not closed");
    }

    @Test
    void parallel() {
        byte[] json = Fixtures.utf8("{\"type\":\"sent\",\"id\":1}\n".repeat(5_000));
        assertThat(CODEC.decodeAll(json)
                        .parallel()
                        .filter(Parcel.class::isInstance)
                        .count())
                .isEqualTo(5_000);
    }

    @Test
    @DisplayName("no event is lost or doubled where a buffer ends: every length of what comes before")
    void buffers() {
        for (int before = 8_150; before < 8_200; before++) {
            String json =
                    "[" + " ".repeat(before) + "{\"type\":\"sent\",\"id\":1,\"x\":\"\\\"\"}, {\"type\":\"lost\"}]";
            assertThat(EventStreamTest.described(
                            CODEC.decodeAll(Fixtures.utf8(json)).toList(), 0))
                    .isEqualTo("sent lost");
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.writeBytes(Fixtures.utf8("{\"type\":\"custom:n" + i + "\",\"x\":\"" + "y".repeat(i % 97) + "\"}\n"));
            expected.add("custom:n" + i);
        }
        assertThat(CODEC.decodeAll(lines.toByteArray()).map(Event::type).toList())
                .isEqualTo(expected);
    }
}
