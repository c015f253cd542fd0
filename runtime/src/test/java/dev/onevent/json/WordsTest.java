package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight bytes at a time give what one by one would, wherever the end of the array is. */
class WordsTest {

    @Test
    @DisplayName("every byte value, in every place of a word, before every end")
    void everyByteEverywhere() {
        for (int length = 0; length <= 19; length++) {
            for (int at = 0; at < length; at++) {
                for (int b = 0; b < 256; b++) {
                    byte[] bytes = new byte[length];
                    Arrays.fill(bytes, (byte) 'a');
                    bytes[at] = (byte) b;
                    check(bytes);
                }
            }
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("a byte found hides what a borrow makes of those above it")
    void randomBytes() {
        Random random = new Random(3);
        byte[] alphabet = {0, 1, 31, 32, 33, '"', '#', '!', '\\', '[', ']', 127, (byte) 128, (byte) 129, -1, 'a', 'a'};
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = random.nextInt(3) == 0 ? alphabet[random.nextInt(alphabet.length)] : (byte) 'a';
            }
            check(bytes);
        }
    }

    private static void check(byte[] bytes) {
        for (int from = 0; from <= Math.min(bytes.length, 9); from++) {
            for (int end = Math.max(from, bytes.length - 9); end <= bytes.length; end++) {
                int plain = first(bytes, from, end, b -> b < ' ' || b > 127 || b == '"' || b == '\\');
                int text = first(bytes, from, end, b -> b == '"' || b == '\\');
                if (Words.plainEnd(bytes, from, end) != plain || Words.textEnd(bytes, from, end) != text) {
                    assertThat(Arrays.toString(bytes))
                            .as("from %d to %d", from, end)
                            .isNull();
                }
            }
        }
    }

    private static int first(byte[] bytes, int from, int end, IntPredicate wanted) {
        int i = from;
        while (i < end && !wanted.test(bytes[i] & 0xFF)) {
            i++;
        }
        return i;
    }

    @Test
    void theFirstByteIsTheLowest() {
        assertThat(Words.at(new byte[] {9, 1, 2, 3, 4, 5, 6, 7, 8}, 1)).isEqualTo(0x0807_0605_0403_0201L);
    }
}
