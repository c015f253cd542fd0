package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CountDownLatch stop = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        stop.countDown();
    }

    @Test
    void printsLinesAsTheyAreWrittenUntilItIsStopped() throws Exception {
        Path file = written(text("one"));
        CompletableFuture<Integer> status = follow(file);
        awaitOutput("wrote \"one\"");

        write(file, text("two") + "{\"type\":\"text\",", StandardOpenOption.APPEND);
        awaitOutput("wrote \"two\"");

        write(file, "\"body\":{\"text\":\"three\"}}\n{\"half", StandardOpenOption.APPEND);
        awaitOutput("wrote \"three\"");

        stop.countDown();
        assertThat(status.get(GENEROUS.toSeconds(), TimeUnit.SECONDS)).isZero();
        assertThat(output()).contains("events        3 of 1 types").contains("malformed     0");
    }

    @Test
    void beginsAnewWhenTheFileDoes() throws Exception {
        Path file = written(text("a rather long text"));
        follow(file);
        awaitOutput("wrote \"a rather long text\"");

        write(file, text("short"), StandardOpenOption.TRUNCATE_EXISTING);
        awaitOutput("wrote \"short\"");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("events.jsonl"), text);
    }

    private static void write(Path file, String text, OpenOption how) throws IOException {
        Files.writeString(file, text, how);
    }

    private static String text(String text) {
        return "{\"type\":\"text\",\"body\":{\"text\":\"" + text + "\"}}\n";
    }

    private CompletableFuture<Integer> follow(Path file) {
        Output to = new Output(out);
        return CompletableFuture.supplyAsync(
                () -> new Console(InputStream.nullInputStream(), to, to, stop).run("--follow", file.toString()));
    }

    private void awaitOutput(String text) throws InterruptedException {
        long end = System.nanoTime() + GENEROUS.toNanos();
        while (!output().contains(text) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(output()).contains(text);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
