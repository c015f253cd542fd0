package dev.onevent.json;

import dev.onevent.Limits;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values of declared types. What does not fit gives null; what would be written differently gives its
 * value. Both leave a mark.
 */
abstract sealed class JsonValues extends JsonTokens permits JsonReader {

    /** From {@link #text(LiteralTable)}: a text that is not in the table. */
    static final int OTHER_TEXT = LiteralTable.NONE;

    /** From {@link #text(LiteralTable)}: no text. */
    static final int NO_TEXT = -2;

    /** In {@link #kept}: the member's whole value. */
    private static final Object ORIGINAL = new Object();

    /** What is kept of the member at hand besides its value; mostly nothing, and then null. */
    private @Nullable Object kept;

    JsonValues(byte[] bytes, int from, int end, Limits limits) {
        super(bytes, from, end, limits);
    }

    /** Marks the member at hand as one whose original is to be kept. */
    public void keepOriginal() {
        kept = ORIGINAL;
    }

    /** Takes the mark of the last value away, if there was none before it. */
    final void keepOriginalOnlyIf(boolean before) {
        kept = before ? kept : null;
    }

    private void keepOriginalIf(boolean inexact) {
        if (inexact) {
            keepOriginal();
        }
    }

    /** Keeps this of the member at hand, whose rest is held elsewhere. */
    final void keepRemainder(Object rest) {
        kept = rest;
    }

    /**
     * Whether anything is to be kept of the member at hand.
     *
     * @return true if {@link JsonReader#settle} has to be asked to keep it
     */
    public final boolean keeps() {
        return kept != null;
    }

    /** What to keep of the member whose value begins at a place. */
    @Nullable
    final Object original(int at) {
        Object rest = kept;
        kept = null;
        if (rest != null && rest != ORIGINAL) {
            return rest;
        }
        position = at;
        return any();
    }

    /**
     * Says that the value at hand is none of the type asked for.
     *
     * @param <T> the type asked for
     * @return null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it is never anything but null
    final <T> @Nullable T misfit() {
        keepOriginal();
        return null;
    }

    @Nullable
    String string() {
        if (bytes[position] == '"') {
            return text();
        }
        String number = numberText();
        if (number == null) {
            return misfit();
        }
        keepOriginal();
        return Numbers.narrow(number).toString();
    }

    @Nullable
    Boolean bool() {
        return switch (bytes[position]) {
            case 't' -> literal("true", Boolean.TRUE);
            case 'f' -> literal("false", Boolean.FALSE);
            default -> misfit();
        };
    }

    @Nullable
    Long integer() {
        int scale = fewDigits();
        if (scale == 0) {
            return digits;
        }
        BigDecimal number = decimal(scale);
        Long integer = number == null ? null : Numbers.asLong(number);
        return integer == null ? misfit() : integer;
    }

    @Nullable
    Double floating() {
        int scale = fewDigits();
        if (scale >= 0) {
            double value = Numbers.quotient(digits, scale);
            if (Numbers.isPlain(digits, value)) {
                return value;
            }
        }
        BigDecimal number = decimal(scale);
        Double value = number == null ? null : Numbers.asDouble(number);
        if (number == null || value == null) {
            return misfit();
        }
        keepOriginalIf(!Numbers.writesAs(value, number));
        return value;
    }

    @Nullable
    BigDecimal decimal() {
        return decimal(fewDigits());
    }

    private @Nullable BigDecimal decimal(int scale) {
        return scale >= 0 ? BigDecimal.valueOf(digits, scale) : manyDigits();
    }

    private @Nullable BigDecimal manyDigits() {
        if (bytes[position] == '"') {
            keepOriginal();
            return Numbers.parse(text());
        }
        String number = numberText();
        return number == null ? misfit() : new BigDecimal(number);
    }

    /** Reads the number at hand if it has few digits; one in quotes is not written with them. */
    private int fewDigits() {
        int from = position;
        if (bytes[from] != '"') {
            return fewDigits(from);
        }
        int scale = fewDigits(from + 1);
        if (scale >= 0 && position < end && bytes[position] == '"') {
            position++;
            keepOriginal();
            return scale;
        }
        position = from;
        return NOT_FEW;
    }

    @Nullable
    Instant instant() {
        if (bytes[position] != '"') {
            return misfit();
        }
        int from = position + 1;
        int to = from + Times.LENGTH;
        if (to >= end || bytes[to] != '"') {
            to = Words.plainEnd(bytes, from, end);
        }
        if (to < end && bytes[to] == '"') {
            Instant time = Times.parseWritten(bytes, from, to);
            if (time != null) {
                position = to + 1;
                return time;
            }
        }
        String text = text();
        Instant time = Times.parse(text);
        keepOriginalIf(time == null || !Times.format(time).equals(text));
        return time;
    }

    /** The index of the text at hand in a table, {@link #OTHER_TEXT} or {@link #NO_TEXT}. */
    int text(LiteralTable<Literal> texts) {
        if (bytes[position] != '"') {
            return NO_TEXT;
        }
        int from = position + 1;
        int index = texts.around(bytes, from, end);
        if (index >= 0) {
            position = texts.get(index).endAround(from);
            return index;
        }
        return texts.find(bytes, from, skipText());
    }
}
