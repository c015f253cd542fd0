package dev.onevent.example.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the tests' own, from Debian's package; one for all tests of a process, gone with it. */
final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private static @Nullable PostgresServer running;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path programs) throws Exception {
        this.programs = programs;
        folder = Files.createTempDirectory("onevent-postgres");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        if (isRoot()) {
            run("chown", "postgres", folder.toString());
        }
        program("initdb", "-U", "onevent", "-A", "trust", "-E", "UTF8", "--no-sync", "-D", data());
        String options = "-c listen_addresses=127.0.0.1 -c fsync=off -p " + port + " -k " + folder;
        program("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** Aborts the test where PostgreSQL is not installed. */
    static synchronized PostgresServer running() throws Exception {
        if (running == null) {
            Path programs = programs();
            assumeTrue(programs != null, "PostgreSQL is not installed, on Debian: apt-get install postgresql");
            running = new PostgresServer(programs);
        }
        return running;
    }

    private static @Nullable Path programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** The JDBC URL of a database with nothing in it. */
    String newDatabase() throws SQLException {
        String server = "jdbc:postgresql://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/";
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server + "postgres?user=onevent")) {
            connection.createStatement().execute("create database " + name);
        }
        return server + name + "?user=onevent";
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** It refuses to run as root. */
    private void program(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        // Into a file: the server keeps a pipe open that it inherits.
        File output = File.createTempFile("onevent-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output.toPath())).isZero();
        Files.delete(output.toPath());
    }

    private void stop() {
        try {
            program("pg_ctl", "-D", data(), "-m", "immediate", "stop");
            run("rm", "-rf", folder.toString());
        } catch (Exception | AssertionError e) {
            System.err.println("the PostgreSQL of the tests still runs in " + folder + ": " + e.getMessage());
        }
    }
}
