package sample;

import java.nio.charset.StandardCharsets;

/** Events as they come in. */
public final class Sample {

    private Sample() {}

    /** An event without a payload. */
    public static byte[] json(String type) {
        return json(type, "{}");
    }

    /** An event with a payload, with apostrophes for quotes. */
    public static byte[] json(String type, String body) {
        return text("{'type':'" + type + "','body':" + body + "}");
    }

    /** Any text, with apostrophes for quotes. */
    public static byte[] text(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
