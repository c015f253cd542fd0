package dev.onevent.example.console.receive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request. No thread waits for a sender that takes its time; whoever says nothing for long is cut off by the
 * server, and whoever takes too long in all is cut off here.
 */
final class Body implements Runnable {

    /** More than any event has; the vendor's limits are a few thousand characters. */
    static final int LARGEST = 512 * 1024;

    /** So much of a body that is too large is read all the same: a sender still sending would not see the answer. */
    private static final int MOST_PASSED_OVER = 8 * 1024 * 1024;

    private final Content.Source source;
    private final Duration longest;
    private final Consumer<byte @Nullable []> whole;
    private final Consumer<Throwable> failed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long begun = NanoTime.now();
    private long count;

    /**
     * A body that is still to be read.
     *
     * @param longest how long it may take
     * @param whole gets the bytes, null if they are too many
     * @param failed gets why they do not come
     */
    Body(Content.Source source, Duration longest, Consumer<byte @Nullable []> whole, Consumer<Throwable> failed) {
        this.source = source;
        this.longest = longest;
        this.whole = whole;
        this.failed = failed;
    }

    /** Reads what is there, and goes on when there is more. */
    @Override
    public void run() {
        try {
            boolean last = false;
            while (!last && count < MOST_PASSED_OVER) {
                Content.Chunk chunk = source.read();
                if (chunk == null) {
                    source.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    failed.accept(chunk.getFailure());
                    return;
                }
                take(chunk.getByteBuffer());
                last = chunk.isLast();
                chunk.release();
                if (!last && NanoTime.since(begun) > longest.toNanos()) {
                    failed.accept(new TimeoutException("the body comes too slowly"));
                    return;
                }
            }
            whole.accept(count > LARGEST ? null : bytes.toByteArray());
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private void take(ByteBuffer part) {
        count += part.remaining();
        if (count <= LARGEST) {
            byte[] taken = BufferUtil.toArray(part);
            bytes.write(taken, 0, taken.length);
        } else {
            bytes.reset();
        }
    }
}
