package dev.onevent.processor.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    private static Version version(String text) {
        return Objects.requireNonNull(Version.of(text));
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.10", "1.9.9, 1.10", "1, 1.0.1", "0.9, 1", "1.4.0, 2", "999999998, 999999999"})
    void versionsAreComparedPartByPart(String older, String newer) {
        assertThat(version(newer).isAfter(version(older))).isTrue();
        assertThat(version(older).isAfter(version(newer))).isFalse();
        assertThat(version(older)).isNotEqualTo(version(newer));
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "1.4, 1.4.0.0", "1.04, 1.4"})
    void whatIsLeftOutIsZero(String shorter, String longer) {
        assertThat(version(longer).isAfter(version(shorter))).isFalse();
        assertThat(version(longer)).isEqualTo(version(shorter)).hasSameHashCodeAs(version(shorter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.", ".1", "1..2", "1.0-rc1", "1,0", " 1", "-1", "9999999999", "١"})
    void allElseIsNone(String text) {
        assertThat(Version.of(text)).isNull();
    }
}
