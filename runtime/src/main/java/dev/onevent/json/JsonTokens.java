package dev.onevent.json;

import dev.onevent.Limits;
import dev.onevent.MalformedReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON by its grammar alone: values of any type, nothing declared. */
abstract sealed class JsonTokens extends JsonDigits permits JsonValues {

    private int depth;

    JsonTokens(byte[] bytes, int from, int end, Limits limits) {
        super(bytes, from, end, limits);
    }

    /** The value at hand: String, Boolean, Long, BigInteger, BigDecimal, List, Map or null. */
    @Nullable
    Object any() {
        return switch (token()) {
            case '"' -> text();
            case '{' -> object();
            case '[' -> array();
            case 't' -> literal("true", Boolean.TRUE);
            case 'f' -> literal("false", Boolean.FALSE);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    Map<String, @Nullable Object> object() {
        JsonMap.Builder<@Nullable Object> members = new JsonMap.Builder<>();
        for (boolean more = enter('}'); more; more = more('}')) {
            put(members, name(), any());
        }
        return members.build();
    }

    final <V extends @Nullable Object> void put(JsonMap.Builder<V> members, String name, @Nullable V value) {
        members.put(name, value);
        check(members.size());
    }

    private List<@Nullable Object> array() {
        Elements elements = new Elements();
        boolean more = enter(']');
        while (more) {
            Object element = any();
            check(elements.size() + 1);
            more = more(']');
            elements.add(element, more);
        }
        return elements.toList();
    }

    /** Holds the number of members or elements against the limit. */
    final void check(int size) {
        if (size > limits.maxMembers()) {
            throw new MalformedJsonException(MalformedReason.TOO_LARGE, position);
        }
    }

    /** Passes over the value at hand, as strictly as if it were read. */
    final void skip() {
        switch (token()) {
            case '"' -> skipText();
            case '{' -> skipObject();
            case '[' -> skipArray();
            case 't' -> literal("true", null);
            case 'f' -> literal("false", null);
            case 'n' -> literal("null", null);
            default -> skipNumber();
        }
    }

    private void skipObject() {
        for (boolean more = enter('}'); more; more = more('}')) {
            skipName();
            skip();
        }
    }

    private void skipArray() {
        for (boolean more = enter(']'); more; more = more(']')) {
            skip();
        }
    }

    /** Begins an object or array; says whether anything stands in it. */
    final boolean enter(char close) {
        descend();
        return first(close);
    }

    /** Holds the depth against the limit, one level further down. */
    final void descend() {
        if (++depth > limits.maxDepth()) {
            throw new MalformedJsonException(MalformedReason.TOO_DEEP, position);
        }
    }

    /** Goes on after the opening bracket; says whether anything stands before the closing one. */
    final boolean first(char close) {
        position++;
        if (token() != close) {
            return true;
        }
        leave();
        return false;
    }

    /** Goes on after a member or element; says whether another follows. */
    final boolean more(char close) {
        byte b = token();
        if (b == ',') {
            position++;
            return true;
        }
        if (b != close) {
            throw syntax();
        }
        leave();
        return false;
    }

    private void leave() {
        position++;
        depth--;
    }

    /** Gives up the array or object at hand, which is then read again as a whole. */
    final void abandon() {
        depth--;
    }

    /** The name of a member; afterwards its value is at hand. */
    final String name() {
        token();
        String name = text();
        colon();
        return name;
    }

    private void skipName() {
        token();
        skipText();
        colon();
    }

    final void colon() {
        if (token() != ':') {
            throw syntax();
        }
        position++;
        token();
    }

    final String text() {
        int from = position + 1;
        int to = Words.plainEnd(bytes, from, end);
        if (bytes[position] == '"' && to < end && bytes[to] == '"') {
            position = to + 1;
            return Numbers.text(bytes, from, to);
        }
        return Text.decode(bytes, from, skipText(to));
    }

    /** Passes over the text at hand; returns the index of its closing quote. */
    final int skipText() {
        return skipText(position + 1);
    }

    /** Likewise, where the text is known to be plain up to an index. */
    private int skipText(int plainEnd) {
        if (bytes[position] != '"') {
            throw syntax();
        }
        int to = Text.end(bytes, plainEnd, end);
        position = to + 1;
        return to;
    }

    private Object number() {
        int from = position;
        int scale = fewDigits(from);
        if (scale >= 0) {
            return scale == 0 ? (Object) digits : BigDecimal.valueOf(digits, scale);
        }
        skipNumber();
        return Numbers.narrow(Numbers.text(bytes, from, position));
    }

    /** The number at hand as it is written, null if something else is. */
    final @Nullable String numberText() {
        byte b = bytes[position];
        if (b != '-' && !Numbers.isDigit(b)) {
            return null;
        }
        int from = position;
        skipNumber();
        return Numbers.text(bytes, from, position);
    }

    private void skipNumber() {
        position = Numbers.end(bytes, position, end, limits.maxNumberLength());
    }

    final <T> @Nullable T literal(String literal, @Nullable T value) {
        for (int i = 0; i < literal.length(); i++, position++) {
            if (position == end || bytes[position] != literal.charAt(i)) {
                throw syntax();
            }
        }
        return value;
    }

    /** The first byte of the next token, which may not be missing. */
    final byte token() {
        if (position < end) {
            byte b = bytes[position];
            if (b > ' ') {
                return b;
            }
        }
        return tokenAfterSpace();
    }

    private byte tokenAfterSpace() {
        skipSpace();
        if (position >= end) {
            throw syntax();
        }
        return bytes[position];
    }

    /** By way of {@link Structure#spaceEnd} decoding takes 1 to 2 % longer. */
    private void skipSpace() {
        while (position < end && isSpace(bytes[position])) {
            position++;
        }
    }

    static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    /** Ends the reading: nothing but white space may follow. */
    final void finish() {
        skipSpace();
        if (position < end) {
            throw syntax();
        }
    }

    final MalformedJsonException syntax() {
        return new MalformedJsonException(MalformedReason.SYNTAX, Math.min(position, end));
    }
}
