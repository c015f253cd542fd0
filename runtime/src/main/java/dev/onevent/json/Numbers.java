package dev.onevent.json;

import dev.onevent.MalformedReason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The numbers of JSON: their grammar, and what Java types hold them without a loss. */
final class Numbers {

    /**
     * The exponent of a number in scientific notation has no more digits than these: so many a BigDecimal can hold, and
     * what it is written as can be read again.
     */
    private static final int MAX_EXPONENT_DIGITS = 9;

    private static final int MAX_EXPONENT = 999_999_999;

    /** A longer text is not read as a number, whatever the limits: then it is when it is read again, too. */
    private static final int MAX_TEXT = 1_000;

    /** Any integer of so many digits fits a long. */
    static final int SAFE_DIGITS = 18;

    /** Two numbers of so many digits are never the same double: one that is read as a double is written as it was. */
    private static final long MAX_DIGITS = 999_999_999_999_999L;

    /** The doubles that are powers of ten, as far as the digits behind a point go. */
    static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    /** From here on doubles are written in scientific notation. */
    private static final double TOO_LARGE_FOR_PLAIN = 1e15;

    private static final double SMALLEST_PLAIN = 1e-3;

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /**
     * The end of the number that begins at an index.
     *
     * @throws MalformedJsonException if no number does, or one that is too long
     */
    static int end(byte[] bytes, int from, int end, int maxLength) {
        int i = from < end && bytes[from] == '-' ? from + 1 : from;
        i = i < end && bytes[i] == '0' ? i + 1 : digits(bytes, i, end);
        if (i < end && bytes[i] == '.') {
            i = digits(bytes, i + 1, end);
        }
        if (i < end && (bytes[i] | 0x20) == 'e') {
            i++;
            if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            int exponent = i;
            i = digits(bytes, i, end);
            while (exponent < i && bytes[exponent] == '0') {
                exponent++;
            }
            if (i - exponent > MAX_EXPONENT_DIGITS
                    || i - exponent == MAX_EXPONENT_DIGITS
                            && i - from <= maxLength
                            && !isInRange(new BigDecimal(text(bytes, from, i)))) {
                throw new MalformedJsonException(MalformedReason.TOO_LARGE, from);
            }
        }
        if (i - from > maxLength) {
            throw new MalformedJsonException(MalformedReason.TOO_LARGE, from);
        }
        return i;
    }

    private static boolean isInRange(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale() - 1) <= MAX_EXPONENT;
    }

    /** Whether the text of a number is one in JSON too, which {@link #end} takes. */
    static boolean isWritable(Number number) {
        if (number instanceof BigDecimal decimal) {
            // To count digits takes time: of those in memory there are never so many.
            return Math.abs((long) decimal.scale()) < MAX_EXPONENT / 2 || isInRange(decimal);
        }
        return number instanceof BigInteger || parse(number.toString()) != null;
    }

    /** What stands between two indices, ASCII alone. */
    @SuppressWarnings("deprecation") // for bytes beyond ASCII; there are none here, and nothing copies them faster
    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, 0, from, to - from);
    }

    private static int digits(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && isDigit(bytes[i])) {
            i++;
        }
        if (i == from) {
            throw new MalformedJsonException(MalformedReason.SYNTAX, i);
        }
        return i;
    }

    /** The number that a text consists of, null if it is none of JSON's grammar, or longer than any sensible number. */
    static @Nullable BigDecimal parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return end(bytes, 0, bytes.length, MAX_TEXT) == bytes.length ? new BigDecimal(text) : null;
        } catch (MalformedJsonException notANumber) {
            return null;
        }
    }

    /** The narrowest of Long, BigInteger and BigDecimal for a number; integers are what can be written without . and e. */
    static Object narrow(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                BigDecimal decimal = new BigDecimal(number);
                return decimal.scale() == 0 ? narrow(decimal.toString()) : decimal;
            }
        }
        if (number.length() <= SAFE_DIGITS) {
            return Long.valueOf(number);
        }
        BigInteger integer = new BigInteger(number);
        return integer.bitLength() < Long.SIZE ? integer.longValue() : integer;
    }

    static @Nullable Long asLong(BigDecimal number) {
        // Range first: expanding 1e999999999 to its digits would take for ever.
        if (number.compareTo(LONG_MIN) < 0 || number.compareTo(LONG_MAX) > 0) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            return null;
        }
    }

    static @Nullable Integer asInt(@Nullable Long number) {
        return number == null || number != number.intValue() ? null : number.intValue();
    }

    static @Nullable Double asDouble(BigDecimal number) {
        // Adding 0.0 makes 0.0 of -0.0, and changes nothing else.
        double nearest = number.doubleValue() + 0.0;
        return Double.isInfinite(nearest) ? null : nearest;
    }

    /** The double nearest to some digits, of which so many stand behind the point: exact operands make it one division. */
    static double quotient(long digits, int scale) {
        return digits / POWERS[scale];
    }

    /** Whether the double nearest to some digits is written as these. */
    static boolean isPlain(long digits, double value) {
        return Math.abs(digits) <= MAX_DIGITS && isPlain(value);
    }

    private static boolean isPlain(double value) {
        double size = Math.abs(value);
        return size >= SMALLEST_PLAIN && size < TOO_LARGE_FOR_PLAIN || size == 0;
    }

    /**
     * How many digits behind the point it takes to write a double plainly; negative if it takes more than 15 digits.
     */
    static int plainScale(double value) {
        if (isPlain(value)) {
            double size = Math.abs(value);
            for (int scale = 0; scale < POWERS.length; scale++) {
                double digits = Math.rint(size * POWERS[scale]);
                if (digits > MAX_DIGITS) {
                    break;
                }
                if (digits / POWERS[scale] == size) {
                    return scale;
                }
            }
        }
        return -1;
    }

    /** The digits of a double, so many of them behind the point. */
    static long plainDigits(double value, int scale) {
        return (long) Math.rint(value * POWERS[scale]);
    }

    /** Whether what is written for a double is a number by value. */
    static boolean writesAs(double value, BigDecimal number) {
        return new BigDecimal(Double.toString(value)).compareTo(number) == 0;
    }
}
