package dev.onevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawTest {

    private final byte[] bytes = {'a', 'b', 'c', (byte) 0xFF};

    @Test
    void keepsACopy() {
        Raw raw = Raw.of(bytes);
        Raw part = Raw.of(bytes, 1, 3);
        bytes[1] = 'x';
        raw.bytes()[2] = 'x';

        assertThat(raw.bytes()).containsExactly('a', 'b', 'c', 0xFF);
        assertThat(raw.length()).isEqualTo(4);
        assertThat(raw.text()).isEqualTo("abc\ufffd");
        assertThat(part.text()).isEqualTo("bc");
        assertThat(Raw.of(bytes, 4, 4).length()).isZero();
    }

    @Test
    void equalsByContent() {
        assertThat(Raw.of(bytes)).isEqualTo(Raw.of(bytes.clone())).hasSameHashCodeAs(Raw.of(bytes.clone()));
        assertThat(Raw.of(bytes)).isNotEqualTo(Raw.of(bytes, 0, 3)).isNotEqualTo(bytes);
        assertThat(Raw.of(bytes)).doesNotHaveSameHashCodeAs(Raw.of(bytes, 0, 3));
    }

    @Test
    void printsNoContent() {
        assertThat(Raw.of("secret".getBytes(StandardCharsets.UTF_8))).hasToString("Raw[6 bytes]");
    }

    @Test
    void refusesWhatIsNoPart() {
        assertThatThrownBy(() -> Raw.of(bytes, 0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Raw.of(bytes, 3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Raw.of(bytes, -1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
