package dev.onevent.example.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a run of the program gave. */
record Run(int status, String out, String err) {

    /** Runs the program with a text on standard input. */
    static Run of(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new Output(out),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new CountDownLatch(1))
                .run(args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the timeline, from the id on, the columns parted by one blank. */
    List<String> timeline() {
        return out.lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.substring(TIME).strip().replaceAll(" {2,}", " "))
                .toList();
    }

    private static final int TIME = "2026-03-02 09:14:02.105".length();
}
