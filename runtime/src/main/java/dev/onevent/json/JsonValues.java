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

    /** From {@link #text(NameTable)}: a text that is not in the table. */
    static final int OTHER_TEXT = -1;

    /** From {@link #text(NameTable)}: no text. */
    static final int NO_TEXT = -2;

    /** Whether the original of the member at hand is to be kept. */
    boolean inexact;

    JsonValues(byte[] bytes, int from, int end, Limits limits) {
        super(bytes, from, end, limits);
    }

    /** Marks the member at hand as one whose original is to be kept. */
    public void keepOriginal() {
        inexact = true;
    }

    /**
     * Says that the value at hand is none of the type asked for.
     *
     * @param <T> the type asked for
     * @return null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // it is never anything but null
    public <T> @Nullable T misfit() {
        inexact = true;
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
        inexact = true;
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
        boolean few = fewDigits();
        if (few && scale == 0) {
            return digits;
        }
        BigDecimal number = few ? BigDecimal.valueOf(digits, scale) : manyDigits();
        Long integer = number == null ? null : Numbers.asLong(number);
        return integer == null ? misfit() : integer;
    }

    @Nullable
    Double floating() {
        int from = bytes[position] == '"' ? position + 1 : position;
        boolean few = fewDigits();
        if (few) {
            double value = Numbers.quotient(digits, scale);
            if (Numbers.isPlain(digits, value)) {
                return signed(value, from);
            }
        }
        BigDecimal number = few ? BigDecimal.valueOf(digits, scale) : manyDigits();
        Double value = number == null ? null : Numbers.asDouble(number);
        if (number == null || value == null) {
            return misfit();
        }
        inexact |= !Numbers.writesAs(value, number);
        return signed(value, from);
    }

    /** A zero takes its sign from the text: no other number has a zero with one. */
    private double signed(double value, int from) {
        return value == 0 && bytes[from] == '-' ? -0.0 : value;
    }

    @Nullable
    BigDecimal decimal() {
        return fewDigits() ? BigDecimal.valueOf(digits, scale) : manyDigits();
    }

    private @Nullable BigDecimal manyDigits() {
        if (bytes[position] == '"') {
            inexact = true;
            return Numbers.parse(text());
        }
        String number = numberText();
        return number == null ? misfit() : new BigDecimal(number);
    }

    /** Reads the number at hand if it has few digits; one in quotes is not written with them. */
    private boolean fewDigits() {
        int from = position;
        if (bytes[from] != '"') {
            return fewDigits(from);
        }
        if (fewDigits(from + 1) && position < end && bytes[position] == '"') {
            position++;
            inexact = true;
            return true;
        }
        position = from;
        return false;
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
        inexact |= time == null || !Times.format(time).equals(text);
        return time;
    }

    /** The index of the text at hand in a table, {@link #OTHER_TEXT} or {@link #NO_TEXT}. */
    int text(NameTable table) {
        if (bytes[position] != '"') {
            return NO_TEXT;
        }
        int from = position + 1;
        int to = skipText();
        return table.findText(bytes, from, to);
    }
}
