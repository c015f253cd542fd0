package dev.onevent.example.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 that knows why it could not be written, if it could not. */
final class Output extends PrintStream {

    private final Remembering to;

    Output(OutputStream to) {
        this(new Remembering(to));
    }

    private Output(Remembering to) {
        super(to, true, StandardCharsets.UTF_8);
        this.to = to;
    }

    /** Why not all of it was written; null if it was, or if the reader wants no more of it, as {@code head} does. */
    @Nullable
    String failure() {
        IOException failure = checkError() ? to.failure : null;
        if (failure == null) {
            return null;
        }
        String message = String.valueOf(failure.getMessage());
        return message.equals(brokenPipe()) ? null : message;
    }

    /** How the system says that nobody reads any more, which it does in the user's language. */
    private static @Nullable String brokenPipe() {
        try {
            Pipe pipe = Pipe.open();
            pipe.source().close();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                sink.write(ByteBuffer.allocate(1));
            }
            return null;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static final class Remembering extends FilterOutputStream {

        private @Nullable IOException failure;

        Remembering(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
