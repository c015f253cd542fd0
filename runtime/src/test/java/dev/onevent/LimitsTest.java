package dev.onevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void changesOneAtATime() {
        Limits limits = new Limits(1, 2, 3, 4);
        assertThat(limits.withMaxBytes(9)).isEqualTo(new Limits(9, 2, 3, 4));
        assertThat(limits.withMaxDepth(9)).isEqualTo(new Limits(1, 9, 3, 4));
        assertThat(limits.withMaxMembers(9)).isEqualTo(new Limits(1, 2, 9, 4));
        assertThat(limits.withMaxNumberLength(9)).isEqualTo(new Limits(1, 2, 3, 9));
    }

    @Test
    void arePositive() {
        Limits limits = Limits.DEFAULT;
        assertThatThrownBy(() -> limits.withMaxBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxDepth(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxMembers(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxNumberLength(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
