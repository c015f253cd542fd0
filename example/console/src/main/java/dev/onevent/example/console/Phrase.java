package dev.onevent.example.console;

import dev.onevent.vonage.Channel;
import dev.onevent.vonage.ChannelType;
import dev.onevent.vonage.Endpoint;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a line, worded. Every event leaves out what it likes, so all of them take null. */
final class Phrase {

    private static final int EXCERPT = 40;
    private static final int LONG_ID = 32;
    private static final int SHORT_ID = 12;

    private Phrase() {}

    static String quoted(@Nullable String text) {
        return text == null ? "(no text)" : '"' + text + '"';
    }

    /** Enough of a text to tell which is meant. The last character stays, for it may be a quote or a bracket. */
    static String excerpt(String text) {
        String cut = cut(text, EXCERPT);
        return cut.length() == text.length() ? text : cut + text.charAt(text.length() - 1);
    }

    /** The first so many characters of a text. */
    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** The beginning of an id that holds a UUID: enough to tell two apart. */
    static String shortId(String id) {
        return id.length() < LONG_ID ? id : cut(id, SHORT_ID);
    }

    /** The parts that say something, separated by commas. */
    static String list(@Nullable Object... parts) {
        return said(parts).collect(Collectors.joining(", "));
    }

    /** The parts that say something in brackets, after a space; nothing if none does. */
    static String brackets(@Nullable Object... parts) {
        String list = list(parts);
        return list.isEmpty() ? "" : " (" + list + ")";
    }

    /** A word before a value, nothing without the value. */
    static String with(String word, @Nullable Object value) {
        return said(value).map(text -> word + text).collect(Collectors.joining());
    }

    private static Stream<String> said(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(text -> !text.isEmpty());
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** How long, as it came in: a decimal number as text. */
    static @Nullable String seconds(@Nullable String number) {
        return number == null ? null : number + " s";
    }

    static String duration(Duration duration) {
        return duration.toMinutes() == 0
                ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0)
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    /** How a member takes part: "by phone from 14155550142". The address of an app would be the member's own name. */
    static String by(@Nullable Channel channel) {
        if (channel == null || channel.type() == null) {
            return "";
        }
        String by = with(" by ", channel.type().text());
        return channel.type() == ChannelType.APP
                ? by
                : by + with(" from ", address(channel.from())) + with(" to ", address(channel.to()));
    }

    /** A number, an address, or a name: whatever the endpoint has. */
    static @Nullable String address(@Nullable Endpoint endpoint) {
        return endpoint == null
                ? null
                : Stream.of(endpoint.number(), endpoint.uri(), endpoint.user(), endpoint.extension(), endpoint.id())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
