package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines of fixture files, and the bytes they stand for. */
final class Fixtures {

    private Fixtures() {}

    /** The lines of a file that are neither empty nor a comment. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a text in which {@code <FF>} stands for a byte. */
    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && i + 3 < text.length() && text.charAt(i + 3) == '>') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The bytes in the midst of an array whose other bytes go on with what would be JSON too. */
    static byte[] embedded(byte[] bytes) {
        byte[] before = "[\"{1".getBytes(StandardCharsets.UTF_8);
        byte[] after = "1\"]}e5\\u0041\u00e9".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        all.writeBytes(bytes);
        all.writeBytes(after);
        return all.toByteArray();
    }

    /** Where {@link #embedded} has the bytes. */
    static final int EMBEDDED_AT = 4;

    /** Finds an index of bytes; one that is negative says why there is none. */
    interface Scan {
        int find(byte[] bytes, int from, int to);
    }

    /** What a scan finds in bytes, which is the same in the midst of an array. */
    static int found(byte[] bytes, Scan scan) {
        int alone = scan.find(bytes, 0, bytes.length);
        int amid = scan.find(embedded(bytes), EMBEDDED_AT, EMBEDDED_AT + bytes.length);
        assertThat(amid < 0 ? amid : amid - EMBEDDED_AT).isEqualTo(alone);
        return alone;
    }

    /** Whether two texts are the same JSON: numbers by value, members in any order. */
    static boolean sameJson(byte[] one, byte[] other) {
        return same(new JsonReader(one).any(), new JsonReader(other).any());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one instanceof List<?> list && other instanceof List<?> others) {
            boolean same = list.size() == others.size();
            for (int i = 0; same && i < list.size(); i++) {
                same = same(list.get(i), others.get(i));
            }
            return same;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            boolean same = map.keySet().equals(others.keySet());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                same = same && same(entry.getValue(), others.get(entry.getKey()));
            }
            return same;
        }
        return Objects.equals(one, other);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
