package dev.onevent.example.console.receive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.handle.Observer;
import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.Note;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.content.AsyncContent;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that do not come, or not all of them. */
@Timeout(60)
class SlowSenderTest {

    private static final String HEAD = "POST /events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";

    @TempDir
    private Path folder;

    private Database database;
    private Work idle;
    private Receiver receiver;

    @BeforeEach
    void start() throws Exception {
        database = Database.open(Database.fileIn(folder));
        Metrics metrics = new Metrics();
        idle = new Work(
                database.events(),
                (lane, body) -> new Note("", null, null, null, "", null),
                Observer.NONE,
                new Work.Bounds(1, 3, 3, Duration.ofSeconds(1)),
                metrics);
        receiver = new Receiver(0, null, database.events(), idle, metrics);
        receiver.start();
    }

    @AfterEach
    void stop() throws Exception {
        receiver.close();
        idle.close();
        database.close();
    }

    @Test
    void aBodyThatIsCutOffIsNotKept() throws Exception {
        try (Socket socket = said(HEAD + "{")) {
            socket.shutdownOutput();
            assertAnswer(socket, 400, Answer.CUT_OFF.text());
        }
    }

    @Test
    void whoSaysNothingForLongIsTooSlow() throws Exception {
        try (Socket socket = said(HEAD + "{")) {
            assertAnswer(socket, 408, Answer.TOO_SLOW.text());
        }
    }

    @Test
    void whatIsNotHttpIsAnsweredInOneLineToo() throws Exception {
        try (Socket socket = said("HELLO\r\n\r\n")) {
            assertAnswer(socket, 400, "Bad Request\n");
        }
    }

    @Test
    void whoAlwaysSaysALittleIsTooSlowInTheEnd() throws Exception {
        List<String> ends = new ArrayList<>();
        AsyncContent source = new AsyncContent();
        new Body(source, Duration.ofMillis(50), body -> ends.add("whole"), failure -> ends.add(failure.getMessage()))
                .run();
        while (ends.isEmpty()) {
            source.write(false, ByteBuffer.wrap(new byte[1]), Callback.NOOP);
            Thread.sleep(10);
        }
        assertThat(ends).containsExactly("the body comes too slowly");
    }

    private Socket said(String text) throws Exception {
        Socket socket = new Socket("localhost", receiver.port());
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** And the connection ends. */
    private static void assertAnswer(Socket socket, int status, String text) throws Exception {
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: text/plain;charset=utf-8\r\n")
                .endsWith("\r\n\r\n" + text);
    }
}
