package dev.onevent.example.console;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that others write to, read as far as it goes. */
final class GrowingFile implements AutoCloseable {

    private static final int PART = 64 * 1024;

    /** So much of what was read last is looked at again: a file that is truncated may soon be longer than it was. */
    private static final int KNOWN = 1024;

    private final Path path;
    private final FileInputStream file;
    private final FileChannel channel;
    private final @Nullable Object key;
    private byte[] known = {};

    private GrowingFile(Path path, FileInputStream file, @Nullable Object key) {
        this.path = path;
        this.file = file;
        this.key = key;
        this.channel = file.getChannel();
    }

    /** A file from its start. */
    static GrowingFile open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FileNotFoundException(path + " (not a file)");
        }
        while (true) {
            Object key = key(path);
            FileInputStream file = new FileInputStream(path.toFile());
            if (Objects.equals(key, key(path))) {
                return new GrowingFile(path, file, key);
            }
            // Another one took its place just then.
            file.close();
        }
    }

    /** What there is after what was read; nothing at the end, null if what was read last is no longer there. */
    byte @Nullable [] read() throws IOException {
        ByteBuffer part = ByteBuffer.allocate(PART);
        long from = channel.position();
        int count = channel.read(part, from);
        // After the read, for the file may have been written anew just before.
        if (!isThere(known, from - known.length)) {
            return null;
        }
        if (count <= 0) {
            return new byte[0];
        }
        channel.position(from + count);
        byte[] read = Arrays.copyOf(part.array(), count);
        byte[] all = Arrays.copyOf(known, known.length + count);
        System.arraycopy(read, 0, all, known.length, count);
        known = Arrays.copyOfRange(all, Math.max(0, all.length - KNOWN), all.length);
        return read;
    }

    private boolean isThere(byte[] bytes, long at) throws IOException {
        ByteBuffer now = ByteBuffer.allocate(bytes.length);
        while (now.hasRemaining() && channel.read(now, at + now.position()) > 0) {
            // Until all of it is there.
        }
        return Arrays.equals(now.array(), 0, now.position(), bytes, 0, bytes.length);
    }

    void rewind() throws IOException {
        channel.position(0);
        known = new byte[0];
    }

    /** Whether another file is in its place by now. */
    boolean isReplaced() throws IOException {
        Object keyNow = key(path);
        return keyNow != null && !Objects.equals(keyNow, key);
    }

    /** The file in its place, from its start; still this one, if that is gone again or cannot be read yet. */
    GrowingFile replacement() throws IOException {
        GrowingFile next;
        try {
            next = open(path);
        } catch (FileNotFoundException e) {
            return this;
        }
        close();
        return next;
    }

    /** What tells a file from others, whatever they are called; null if there is none, or the system cannot tell. */
    private static @Nullable Object key(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
