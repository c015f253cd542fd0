package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that takes nothing. */
class OutputTest {

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay --json", "routes", "routes --json", "--help", "--version"})
    void whatCannotBeWrittenIsAFailureOfOneLine(String arguments) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(full, arguments)).isEqualTo(1);
        assertThat(complaints).hasToString("console: cannot write: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "routes", "--help"})
    void aReaderWhoHasEnoughIsNoFailure(String arguments) throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (OutputStream broken = Channels.newOutputStream(pipe.sink())) {
            assertThat(run(broken, arguments)).isZero();
        }
        assertThat(complaints.size()).isZero();
    }

    private int run(OutputStream out, String arguments) {
        PrintStream err = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        return new Console(InputStream.nullInputStream(), new Output(out), err, new CountDownLatch(1))
                .run(arguments.split(" "));
    }
}
