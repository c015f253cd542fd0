package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import dev.onevent.Raw;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events in arrays, texts and streams. */
class EventInputTest {

    private static final Parcels CODEC = Parcels.CODEC;

    @Test
    void text() {
        assertThat(CODEC.decode("{\"type\":\"sent\",\"to\":\"\u20ac\ud83d\ude00?\"}"))
                .isInstanceOfSatisfying(
                        Parcel.class, parcel -> assertThat(parcel.to()).isEqualTo("\u20ac\ud83d\ude00?"));
        assertThat(CODEC.decode("")).isEqualTo(new Malformed(MalformedReason.SYNTAX, 0, Raw.of(new byte[0])));
    }

    @Test
    @DisplayName("a string with an unpaired surrogate has no UTF-8, from that place on")
    void unpairedSurrogates() {
        for (String lone : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
            String json = "{\"type\":\"sent\",\"to\":\"\u20ac" + lone + "?\"}";
            assertThat(CODEC.decode(json)).isInstanceOfSatisfying(Malformed.class, malformed -> {
                assertThat(malformed.reason()).isEqualTo(MalformedReason.UTF8);
                assertThat(malformed.offset()).isEqualTo(24);
            });
        }
        assertThat(CODEC.decode("oops\ud83d"))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.SYNTAX));
        assertThat(CODEC.decode("{\"type\":\"sent\",\"to\":\"\\ud83d\"}"))
                .isInstanceOfSatisfying(
                        Parcel.class, parcel -> assertThat(parcel.to()).isEqualTo("\ud83d"));
    }

    @Test
    void partOfAnArray() {
        byte[] json = Fixtures.utf8("{\"type\":\"sent\"}");
        assertThat(CODEC.decode(json, 0, json.length)).isInstanceOf(Parcel.class);
        assertThatThrownBy(() -> CODEC.decode(json, 0, json.length + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CODEC.decode(json, -1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> CODEC.decode(json, 5, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @DisplayName("a stream is read to its end, or just beyond the limit, and left open")
    void stream() throws IOException {
        byte[] json = Fixtures.utf8("{\"type\":\"sent\"}");
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(json) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(CODEC.decode(in)).isInstanceOf(Parcel.class);
        assertThat(closed[0]).isFalse();

        InputStream endless = new InputStream() {
            private int count;

            @Override
            public int read() {
                return count++ < 200 ? '[' : -2 / (200 - count);
            }
        };
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(100)).decode(endless))
                .isInstanceOfSatisfying(Malformed.class, malformed -> {
                    assertThat(malformed.reason()).isEqualTo(MalformedReason.TOO_LARGE);
                    assertThat(malformed.raw().length()).isEqualTo(100);
                });
        assertThat(CODEC.withLimits(Limits.DEFAULT.withMaxBytes(Integer.MAX_VALUE))
                        .decode(new ByteArrayInputStream(json)))
                .isInstanceOf(Parcel.class);
        assertThatThrownBy(() -> CODEC.decode(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
