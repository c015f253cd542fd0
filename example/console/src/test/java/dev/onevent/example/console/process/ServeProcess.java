package dev.onevent.example.console.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The console's serve as a process of its own: of the packaged jar where a test has one, or else of these classes. */
public final class ServeProcess implements AutoCloseable {

    /** What the signatures are made with. */
    public static final String SECRET = "a secret of thirty-two characters";

    private final Process process;
    private final Path log;
    private final URI events;
    private final URI metrics;

    private ServeProcess(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        events = url(out.readLine());
        metrics = url(out.readLine()).resolve("/metrics");
    }

    /** Starts one, and waits until it listens. */
    public static ServeProcess start(Path folder, String... options) throws IOException {
        return start(List.of(), folder, options);
    }

    /** Starts one with options for the JVM. */
    public static ServeProcess start(List<String> jvm, Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        // And not that of the tests.
        command.add("-Dlogback.configurationFile=logback.xml");
        String jar = System.getProperty("console.jar");
        command.addAll(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), "dev.onevent.example.console.Console")
                        : List.of("-jar", jar));
        command.addAll(List.of("serve", "--port", "0", "--page-port", "0", "--secret", SECRET));
        command.addAll(List.of("--data", folder.toString()));
        command.addAll(List.of(options));
        Path log = Files.createTempFile("console", ".log");
        return new ServeProcess(
                new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
    }

    private URI url(String line) throws IOException {
        assertThat(line).as(Files.readString(log)).contains("http://");
        return URI.create(line.substring(line.indexOf("http://")));
    }

    /** Where events are posted. */
    public URI events() {
        return events;
    }

    /** Where it shows what it counted. */
    public URI metrics() {
        return metrics;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it has logged so far. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the end; the exit status. */
    public int exitStatus() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(log);
    }
}
