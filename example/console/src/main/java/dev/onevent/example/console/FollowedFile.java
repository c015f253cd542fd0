package dev.onevent.example.console;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A file that grows: at its end, reading waits for more until it is told to stop. */
final class FollowedFile extends InputStream {

    private static final long PAUSE_MILLIS = 100;

    private final FileInputStream file;
    private final CountDownLatch stop;

    FollowedFile(FileInputStream file, CountDownLatch stop) {
        this.file = file;
        this.stop = stop;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = file.read(bytes, offset, length);
            while (count < 0 && !stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                fromTheStartIfTruncated();
                count = file.read(bytes, offset, length);
            }
            return count;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void fromTheStartIfTruncated() throws IOException {
        if (file.getChannel().size() < file.getChannel().position()) {
            file.getChannel().position(0);
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
