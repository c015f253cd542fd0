package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Literals are found at once; were they not, all would be read just the same, but more slowly. */
final class LiteralTest {

    /** Longer than four words of eight bytes. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM";

    private static final String MORE = "1234567";

    @Test
    void isFoundWhereItStandsAndMoreFollows() {
        for (int count = 0; count <= LETTERS.length(); count++) {
            Literal literal = literal(count);
            byte[] json = json(count);
            int after = json.length - MORE.length();
            for (int end = after; end <= json.length; end++) {
                int found = end > after && end >= Long.BYTES ? after : 0;
                assertThat(literal.endAfterFirst(json, 0, end)).isEqualTo(found);
                assertThat(literal.isAround(json, 2, end)).isEqualTo(found > 0);
            }
            assertThat(literal.endAround(2)).isEqualTo(after);
        }
    }

    @Test
    void isNotFoundWhereAnyByteButTheFirstDiffers() {
        for (int count = 0; count <= LETTERS.length(); count++) {
            Literal literal = literal(count);
            int after = json(count).length - MORE.length();
            for (int at = 0; at < after; at++) {
                byte[] json = json(count);
                json[at]++;
                assertThat(literal.endAfterFirst(json, 0, json.length)).isEqualTo(at == 0 ? after : 0);
            }
        }
    }

    private static Literal literal(int letters) {
        return new Literal(",", LETTERS.substring(0, letters), ":");
    }

    private static byte[] json(int letters) {
        return Fixtures.utf8(",\"" + LETTERS.substring(0, letters) + "\":" + MORE);
    }
}
