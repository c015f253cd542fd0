package dev.onevent.example.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The lines of a file that grows: at its end, reading waits for more until it is told to stop. A file that is written anew is read
 * from its start, and one that takes its place after it.
 *
 * <p>A line is handed on when it is whole, which the last one may be without an end. What there is of a line whose rest will
 * never come is left out.
 */
final class FollowedFile extends InputStream {

    private static final long PAUSE_MILLIS = 100;

    /** Who writes to a file that was renamed may take a while to notice. */
    private static final int QUIET_PAUSES = 10;

    private static final byte NEWLINE = '\n';

    private final Predicate<byte[]> isWhole;
    private final CountDownLatch stop;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private GrowingFile file;
    private ByteBuffer lines = ByteBuffer.allocate(0);

    /** Whether what was handed on last is a line without its end. */
    private boolean inLine;

    private int quietPauses;

    /**
     * A file from its start.
     *
     * @param isWhole whether a line is whole, though nothing ends it
     * @param stop ends the waiting when it is counted down
     */
    FollowedFile(Path path, Predicate<byte[]> isWhole, CountDownLatch stop) throws IOException {
        this.file = GrowingFile.open(path);
        this.isWhole = isWhole;
        this.stop = stop;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        while (!lines.hasRemaining()) {
            if (!readLines() && pausedUntilStop()) {
                return -1;
            }
        }
        int count = Math.min(length, lines.remaining());
        lines.get(bytes, offset, count);
        return count;
    }

    /** Whether there may be more at once. */
    private boolean readLines() throws IOException {
        byte[] more = file.read();
        if (more == null) {
            endLine();
            file.rewind();
            return true;
        }
        if (more.length > 0) {
            quietPauses = 0;
            take(more);
            return true;
        }
        if (handOnIfWhole() || handOnIfValueEnds()) {
            return true;
        }
        if (file.isReplaced() && ++quietPauses > QUIET_PAUSES) {
            endLine();
            file = file.replacement();
            quietPauses = 0;
            return true;
        }
        return false;
    }

    private void take(byte[] more) {
        int end = more.length;
        while (end > 0 && more[end - 1] != NEWLINE) {
            end--;
        }
        if (end > 0) {
            unfinished.write(more, 0, end);
            handOn();
        }
        unfinished.write(more, end, more.length - end);
    }

    private boolean handOnIfWhole() {
        boolean whole = isWhole.test(unfinished.toByteArray());
        if (whole) {
            unfinished.write(NEWLINE);
            handOn();
        }
        return whole;
    }

    /** Of an array or an object over several lines the last one is no event; it is not to wait for an end of the line. */
    private boolean handOnIfValueEnds() {
        String line = unfinished.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        boolean ends = line.endsWith("}") || line.endsWith("]");
        if (ends) {
            handOn();
        }
        return ends;
    }

    /** Leaves out what there is of a line whose rest will never come. */
    private void endLine() {
        if (!handOnIfWhole()) {
            unfinished.reset();
            if (inLine) {
                unfinished.write(NEWLINE);
                handOn();
            }
        }
    }

    private void handOn() {
        byte[] bytes = unfinished.toByteArray();
        inLine = bytes[bytes.length - 1] != NEWLINE;
        lines = ByteBuffer.wrap(bytes);
        unfinished.reset();
    }

    private boolean pausedUntilStop() throws IOException {
        try {
            return stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
