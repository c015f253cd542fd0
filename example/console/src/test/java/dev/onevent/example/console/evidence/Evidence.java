package dev.onevent.example.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an experiment found, as text: printed, and in target/evidence. */
final class Evidence {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern HEAP = Pattern.compile("(?:heap\\s+total|total) (?:reserved )?.*?used (\\d+)K");

    private final Path file;

    Evidence(String name) throws IOException {
        file = Path.of("target", "evidence", name + ".txt");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
    }

    void say(String format, Object... values) throws IOException {
        String line = String.format(Locale.ROOT, format, values) + "\n";
        System.out.print(line);
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A number that the process shows. */
    static double metric(ServeProcess serve, String name) throws IOException, InterruptedException {
        return page(serve.metrics())
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    static String page(URI uri) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    /** Waits until everything is handled; fails if nothing is any more. */
    static void awaitNoneWaiting(ServeProcess serve) throws IOException, InterruptedException {
        double handled = -1;
        while (metric(serve, "onevent_events_waiting") > 0) {
            double now = metric(serve, "onevent_events_handled_total");
            assertThat(now).isGreaterThan(handled);
            handled = now;
            Thread.sleep(5_000);
        }
    }

    /** The heap of the process in MB, after a garbage collection. */
    static double heap(ServeProcess serve) throws IOException, InterruptedException {
        jcmd(serve, "GC.run");
        Matcher used = HEAP.matcher(jcmd(serve, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Integer.parseInt(used.group(1)) / 1024.0;
    }

    private static String jcmd(ServeProcess serve, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(serve.pid()), command).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    /** Each of the events is in the database exactly once, and handled. */
    static void assertStoredOnceAndHandled(String url, Set<String> events) throws SQLException {
        Map<String, String> states = states(url);
        assertThat(states.values()).containsOnly("handled");
        for (String event : events) {
            assertThat(states).containsKey(SignedWebhook.payloadHash(Connection.bytes(event)));
        }
    }

    /** The states of the events by their hashes, computed anew from the bytes; fails if one is there twice. */
    static Map<String, String> states(String url) throws SQLException {
        Map<String, String> states = new HashMap<>();
        try (var connection = DriverManager.getConnection(url);
                ResultSet rows = connection.createStatement().executeQuery("select body, state from event")) {
            while (rows.next()) {
                String former = states.put(SignedWebhook.payloadHash(rows.getBytes(1)), rows.getString(2));
                assertThat(former).isNull();
            }
        }
        return states;
    }
}
