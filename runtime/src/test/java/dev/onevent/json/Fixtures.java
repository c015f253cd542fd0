package dev.onevent.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
