package dev.onevent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Bytes as they came in; immutable, and equal to others of the same content. */
public final class Raw {

    private final byte[] bytes;

    private Raw(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Keeps a copy of bytes.
     *
     * @param bytes what came in
     * @return the same bytes, beyond the caller's reach
     */
    public static Raw of(byte[] bytes) {
        return new Raw(bytes.clone());
    }

    /**
     * Keeps a copy of a part of an array.
     *
     * @param bytes the array
     * @param from the first byte
     * @param to the byte after the last
     * @return the part
     * @throws IndexOutOfBoundsException if the array has no such part
     */
    public static Raw of(byte[] bytes, int from, int to) {
        Objects.checkFromToIndex(from, to, bytes.length);
        return new Raw(Arrays.copyOfRange(bytes, from, to));
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How many bytes there are.
     *
     * @return the length, without a copy
     */
    public int length() {
        return bytes.length;
    }

    /**
     * The bytes as text, for a log or a message.
     *
     * @return the text, with U+FFFD for what is not UTF-8
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Raw raw && Arrays.equals(bytes, raw.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The number of bytes, not the bytes: they may be large, or not for a log. */
    @Override
    public String toString() {
        return "Raw[" + bytes.length + " bytes]";
    }
}
