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
import java.util.List;
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

    @Test
    void beginsAnewThoughTheFileIsSoonLongerThanItWas() throws Exception {
        Path file = written(text("before") + "{\"type\":\"te");
        follow(file);
        awaitOutput("wrote \"before\"");

        write(file, text("first") + text("second") + text("third"), StandardOpenOption.TRUNCATE_EXISTING);
        awaitOutput("wrote \"third\"");
        assertThat(linesStopped()).containsExactly("before", "first", "second", "third");
    }

    @Test
    void readsTheRotatedFileToItsEndAndThenTheNewOne() throws Exception {
        Path file = written(text("one"));
        follow(file);
        awaitOutput("wrote \"one\"");

        Path rotated = Files.move(file, folder.resolve("events.jsonl.1"));
        write(rotated, text("two") + "{\"type\":\"text\",", StandardOpenOption.APPEND);
        write(file, text("four"), StandardOpenOption.CREATE_NEW);
        Thread.sleep(150);
        write(rotated, "\"body\":{\"text\":\"three\"}}\n", StandardOpenOption.APPEND);
        awaitOutput("wrote \"four\"");
        write(file, text("five"), StandardOpenOption.APPEND);
        awaitOutput("wrote \"five\"");
        assertThat(linesStopped()).containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void ofARotatedFileTheLastLineMayHaveNoEndButIsNotHalf() throws Exception {
        Path file = written(text("one") + text("two").strip());
        follow(file);
        awaitOutput("wrote \"two\"");

        write(file, "\n{\"type\":\"text\",", StandardOpenOption.APPEND);
        Files.move(file, folder.resolve("events.jsonl.1"));
        Files.writeString(file, text("three"));
        awaitOutput("wrote \"three\"");
        assertThat(linesStopped()).containsExactly("one", "two", "three");
    }

    @Test
    void readsAPageThatNothingEnds() throws Exception {
        Path file = written("[" + text("one").strip() + "," + text("two").strip() + "]");
        follow(file);
        awaitOutput("wrote \"two\"");
        assertThat(linesStopped()).containsExactly("one", "two");
    }

    @Test
    void readsAnObjectOverSeveralLinesThatNothingEnds() throws Exception {
        follow(written("{\n\"type\":\"text\",\n\"body\":{\"text\":\"one\"}\n}"));
        awaitOutput("wrote \"one\"");
    }

    @Test
    void readsAnArrayElementByElement() throws Exception {
        Path file = written("[" + text("one").strip());
        follow(file);
        awaitOutput("wrote \"one\"");

        write(file, ",\n" + text("two").strip(), StandardOpenOption.APPEND);
        awaitOutput("wrote \"two\"");

        write(file, ",\n5,\n" + text("three").strip() + "]", StandardOpenOption.APPEND);
        awaitOutput("wrote \"three\"");

        stop.countDown();
        awaitOutput("malformed     1");
    }

    @Test
    void ofALineCutOffBehindABraceNothingIsLeftInTheNext() throws Exception {
        Path file = written(text("one") + "{\"type\":\"text\",\"body\":{\"text\":\"half\"}");
        follow(file);
        awaitOutput("wrote \"one\"");

        Thread.sleep(300);
        write(file, text("two"), StandardOpenOption.TRUNCATE_EXISTING);
        awaitOutput("wrote \"two\"");
    }

    /** The texts of all lines, each as often as it was printed; nothing was malformed. */
    private List<String> linesStopped() throws Exception {
        stop.countDown();
        awaitOutput("malformed     0");
        return output().lines()
                .filter(line -> line.contains("wrote \""))
                .map(line -> line.replaceAll(".*wrote \"(.*)\"", "$1"))
                .toList();
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
