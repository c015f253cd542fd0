package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.store.Database;
import dev.onevent.example.console.store.Delivery;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ServeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serve --insecure --port 65536              | --port is no port
            serve --insecure --page-port -1            | --page-port is no port
            serve --insecure --threads 0               | --threads is not positive
            serve --insecure --attempts -1             | --attempts is not positive
            serve --insecure --waiting 0               | --waiting is not positive
            serve --insecure --window PT0S             | --window is not positive
            serve --secret=                            | --secret is empty
            send --rate 0                              | --rate is not between 0 and 1000000.0
            send --conversations 0                     | --conversations is not positive
            send localhost:8080/events                 | localhost:8080/events is no http or https address
            """)
    void refusesWhatMakesNoSense(String arguments, String message) {
        Run run = Run.of("", arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "serve", "send", "routes"})
    void eachCommandHasHelpAndAVersion(String command) {
        assertThat(Run.of("", command, "--help").out()).contains("Usage: console " + command);
        assertThat(Run.of("", command, "--version").out()).isNotBlank();
    }

    @Test
    void asksForASecretUnlessToldThatItIsInsecure() {
        Run run = Run.of("", "serve", "--data", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--secret or ONEVENT_SECRET is needed, or --insecure to take webhooks from anybody\n");
    }

    @Test
    void saysWhyItCannotServe() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Run run = Run.of(
                    "",
                    "serve",
                    "--insecure",
                    "--data",
                    folder.toString(),
                    "--page-port",
                    "0",
                    "--port",
                    String.valueOf(taken.getLocalPort()));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith("console: Failed to bind");
        }
    }

    @Test
    void handlesNothingWhereThePortOfThePageIsTaken() throws Exception {
        try (Database database = Database.open(Database.fileIn(folder))) {
            byte[] event = "{\"type\":\"text\"}".getBytes(StandardCharsets.UTF_8);
            database.events().keep(new Delivery(event, "hash", null, "CON-1", 1L));
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            Run run =
                    Run.of("", "serve", "--insecure", "--data", folder.toString(), "--port", "0", "--page-port", port);
            assertThat(run.status()).isEqualTo(1);
        }
        assertThat(states()).containsExactly(1, 0, 0);
    }

    @Test
    void theDatabaseMayStandInTheEnvironment() throws Exception {
        ProcessBuilder serve = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Console.class.getName(),
                "serve",
                "--insecure",
                "--data",
                Files.writeString(folder.resolve("file"), "").toString());
        serve.environment().put("ONEVENT_JDBC_URL", "jdbc:none:");
        Process process = serve.redirectErrorStream(true).start();
        assertThat(process.getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .contains("No suitable driver found for jdbc:none:");
    }

    @Test
    void saysInOneLineThatItHasNoPlaceForItsData() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("", "serve", "--insecure", "--data", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("console: cannot open the database in .*\n");
    }

    @Test
    void receivesWhatIsSentOnceAndPrintsItsTimeline() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountDownLatch stop = new CountDownLatch(1);
        Console console = new Console(InputStream.nullInputStream(), new Output(out), System.err, stop);
        CompletableFuture<Integer> served = CompletableFuture.supplyAsync(() -> console.run(
                "serve",
                "--port",
                "0",
                "--page-port",
                "0",
                "--data",
                folder.toString(),
                "--secret",
                "old",
                "--secret",
                "new",
                "--print"));
        String url = url(out, served);

        Run first = Run.of("", "send", url, "--secret", "new", "--rate", "1000");
        Run again = Run.of("", "send", url, "--secret", "old", "--rate", "1000");
        Run refused = Run.of("", "send", url, "--secret", "wrong", "--rate", "1000");
        while (states().get(0) > 0) {
            Thread.sleep(20);
        }
        stop.countDown();

        assertThat(first).isEqualTo(new Run(0, "200: 74\n400: 1\n", ""));
        assertThat(again).isEqualTo(first);
        assertThat(refused).isEqualTo(new Run(1, "401: 75\n", ""));
        assertThat(served.get()).isZero();
        assertThat(states()).containsExactly(0, 74, 0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("  Maya Lindqvist ", "joined by app");
    }

    private List<Integer> states() throws SQLException {
        try (Database database = Database.open(Database.fileIn(folder))) {
            var events = database.events();
            return List.of(events.count("waiting"), events.count("handled"), events.count("parked"));
        }
    }

    private static String url(ByteArrayOutputStream out, CompletableFuture<Integer> served) throws Exception {
        while (!out.toString(StandardCharsets.UTF_8).contains("\n")) {
            assertThat(served).isNotDone();
            Thread.sleep(20);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("console: listening on ", "");
    }
}
