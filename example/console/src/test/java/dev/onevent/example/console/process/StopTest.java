package dev.onevent.example.console.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.send.Token;
import dev.onevent.example.console.store.Database;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StopTest {

    private static final String EVENT =
            "{\"type\":\"text\",\"id\":1,\"conversation_id\":\"CON-1\",\"body\":{\"text\":\"private\"}}";

    @TempDir
    private Path folder;

    @Test
    void answersWhatItHasBegunToReadAndCallsItASuccess() throws Exception {
        try (ServeProcess serve = ServeProcess.start(folder);
                Socket socket =
                        new Socket(serve.events().getHost(), serve.events().getPort())) {
            byte[] body = EVENT.getBytes(StandardCharsets.UTF_8);
            String head = "POST /events HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length
                    + "\r\nAuthorization: " + new Token(ServeProcess.SECRET, null).of(body) + "\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 10);
            out.flush();
            // Begun means that the head is read, which nobody can see from outside.
            Thread.sleep(500);

            serve.terminate();
            while (!serve.log().contains("stopping")) {
                Thread.sleep(20);
            }
            out.write(body, 10, body.length - 10);
            out.flush();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ");
            assertThat(serve.exitStatus()).isZero();
            assertThat(serve.log().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
            assertThat(serve.log()).doesNotContain("private");
        }
        try (Database database = Database.open(Database.fileIn(folder))) {
            assertThat(database.events().count("handled") + database.events().count("waiting"))
                    .isEqualTo(1);
        }
    }
}
