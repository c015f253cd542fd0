package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.json.EventTypes.EventPattern;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final int LISTED = 0;
    private static final int ONE_COLON = 1;
    private static final int TWO_COLONS = 2;
    private static final int NO_COLON = 3;
    private static final int UNKNOWN = 4;

    private final EventTypes types = new EventTypes(
            NameTable.of("a:listed"),
            List.of(EventPattern.of("a:", ".*"), EventPattern.of("a:b:", ".*"), EventPattern.of("a", "\\D*")),
            "type");

    @Test
    @DisplayName("a name listed in full beats any pattern, and the longest prefix a shorter, wherever it stands")
    void theClosest() {
        assertThat(types.find("a:listed")).isEqualTo(LISTED);
        assertThat(types.find("a:x")).isEqualTo(ONE_COLON);
        assertThat(types.find("a:b:c")).isEqualTo(TWO_COLONS);
        assertThat(types.find("abc")).isEqualTo(NO_COLON);
        assertThat(types.find("a1")).isEqualTo(UNKNOWN);
        assertThat(types.find("b")).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("a set names types as the catalog does; what the catalog lacks is passed over")
    void sets() {
        assertThat(indices(types.setOf("a:listed"))).containsExactly(LISTED);
        assertThat(indices(types.setOf("a:*", "a:b:*"))).containsExactly(ONE_COLON, TWO_COLONS);
        assertThat(indices(types.setOf("a*", "(unknown)"))).containsExactly(NO_COLON, UNKNOWN);
        assertThat(indices(types.setOf("a:b", "b*"))).isEmpty();
    }

    private static List<Integer> indices(TypeSet set) {
        return IntStream.rangeClosed(LISTED, UNKNOWN)
                .filter(set::contains)
                .boxed()
                .toList();
    }
}
