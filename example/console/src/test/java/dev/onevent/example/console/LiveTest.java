package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.store.TestDatabase;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are told what changes. */
@Timeout(60)
class LiveTest {

    private static final int MOST = 100;
    private static final Duration SOON = Duration.ofSeconds(12);
    private static final String HELLO = "{'type':'text','id':1,'conversation_id':'CON-1','body':{'text':'hello'}}";

    @TempDir
    private Path folder;

    private Served served;
    private final List<Socket> pages = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        served = new Served(TestDatabase.H2.url(folder));
    }

    @AfterEach
    void stop() throws Exception {
        closePages();
        served.close();
    }

    @Test
    void openPagesAreToldWhichConversationsHaveChanged() throws Exception {
        InputStream in = open().getInputStream();
        assertThat(Served.readUntil(in, "retry: 1000")).contains("text/event-stream");
        served.post(HELLO);
        Served.readUntil(in, "data: [\"CON-1\"]\n\n");
    }

    @Test
    void pagesThatAreGoneMakeRoomSoonThoughNothingHappens() throws Exception {
        openAll();
        closePages();

        long closed = System.nanoTime();
        openAll();
        assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(SOON);
    }

    @Test
    void onePageTooManyIsToldWhenToComeAgain() throws Exception {
        openAll();

        assertThat(Served.readUntil(open().getInputStream(), "\n100 pages are open, which is the most\n"))
                .startsWith("HTTP/1.1 503 ")
                .contains("Retry-After: 2\r\n");
        assertThat(served.send("HEAD", "/api/live").statusCode()).isEqualTo(503);
    }

    @Test
    void askingForTheHeadTakesNoRoom() throws Exception {
        for (int i = 0; i <= MOST; i++) {
            assertThat(served.send("HEAD", "/api/live").statusCode()).isEqualTo(200);
        }
    }

    private void openAll() throws Exception {
        for (int i = 0; i < MOST; i++) {
            while (!Served.readUntil(open().getInputStream(), "\r\n").contains(" 200 ")) {
                Thread.sleep(50);
            }
        }
    }

    private Socket open() throws Exception {
        Socket page = served.open("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
        pages.add(page);
        return page;
    }

    private void closePages() throws Exception {
        for (Socket page : pages) {
            page.close();
        }
        pages.clear();
    }
}
