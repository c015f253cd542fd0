package dev.onevent.example.benchmark.payload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes trees the ways that senders do: one in eight with white space, some with escapes where none are needed. */
final class JsonText {

    private final StringBuilder json = new StringBuilder();
    private final boolean spaced;
    private final boolean ascii;
    private final boolean slashes;

    JsonText(Random random) {
        spaced = random.nextInt(8) == 0;
        ascii = random.nextInt(4) == 0;
        slashes = random.nextInt(8) == 0;
    }

    byte[] write(Map<String, Object> tree) {
        value(tree, 0);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int i = 0; i < list.size(); i++) {
                json.append(i == 0 ? "" : spaced ? ", " : ",");
                value(list.get(i), depth + 1);
            }
            json.append(']');
        } else if (value instanceof String text) {
            text(text);
        } else {
            json.append(value);
        }
    }

    private void object(Map<?, ?> map, int depth) {
        json.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            json.append(first ? "" : ",");
            line(depth + 1);
            text((String) member.getKey());
            json.append(spaced ? ": " : ":");
            value(member.getValue(), depth + 1);
            first = false;
        }
        line(depth);
        json.append('}');
    }

    private void line(int depth) {
        if (spaced) {
            json.append('\n').append("  ".repeat(depth));
        }
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '/' -> json.append(slashes ? "\\/" : "/");
                default -> {
                    if (c < ' ' || ascii && c > '~') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
