package dev.onevent.example.console.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.example.console.process.ServeProcess;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time has a database of PostgreSQL. A connection is as good as a process here. */
@Timeout(60)
class LockTest {

    private static final String REFUSED = "cannot open the database: another process has it open";

    @TempDir
    private Path folder;

    private String url;
    private Database first;

    @BeforeEach
    void open() throws Exception {
        url = TestDatabase.POSTGRESQL.url(folder);
        first = Database.open(url);
    }

    @AfterEach
    void close() {
        if (first != null) {
            first.close();
        }
    }

    @Test
    void aSecondProcessIsRefused() {
        assertThatThrownBy(() -> ServeProcess.start(folder, "--jdbc-url", url))
                .hasMessageContaining("console: " + REFUSED + "\n");
    }

    @Test
    void oneInAnotherSchemaIsNotRefused() throws Exception {
        String other = url + "&currentSchema=other";
        try (Database second = Database.open(other)) {
            second.events().check();
            // Also the one that made the schema has it locked.
            assertThatThrownBy(() -> Database.open(other).close()).hasMessage(REFUSED);
        }
    }

    @Test
    void oneThatWaitsStartsWhenTheFirstIsClosed() throws Exception {
        CompletableFuture<Database> second = opening();
        first.close();
        second.get().close();
    }

    @Test
    void nothingIsHandledUntilALostLockIsTakenAgain() throws Exception {
        endLock();
        assertThatThrownBy(() -> first.events().next("CON-1")).hasMessage("the connection with the lock is lost");
        first.keep();
        assertThat(first.events().next("CON-1")).isNull();
    }

    @Test
    void whoLostTheLockToAnotherProcessIsRefused() throws Exception {
        CompletableFuture<Database> opening = opening();
        endLock();
        try (Database second = opening.get()) {
            assertThatThrownBy(first::keep).hasMessage(REFUSED);
            assertThatThrownBy(() -> first.events().next("CON-1")).isInstanceOf(SQLException.class);
            second.events().check();
        }
    }

    @Test
    void serveEndsWhenItLostTheLockToAnotherProcess() throws Exception {
        first.close();
        try (ServeProcess serve = ServeProcess.start(folder, "--jdbc-url", url)) {
            CompletableFuture<Database> opening = opening();
            endLock();
            try (Database second = opening.get()) {
                assertThat(serve.exitStatus()).isEqualTo(1);
                assertThat(serve.log()).endsWith("console: " + REFUSED + "\n");
                second.events().check();
            }
        }
    }

    @Test
    void theNextProcessStartsAfterAKill() throws Exception {
        first.close();
        try (ServeProcess serve = ServeProcess.start(folder, "--jdbc-url", url)) {
            serve.kill();
            Database.open(url).close();
        }
    }

    /** A second process that waits for the lock. */
    private CompletableFuture<Database> opening() throws Exception {
        CompletableFuture<Database> opening = CompletableFuture.supplyAsync(() -> {
            try {
                return Database.open(url);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        while (locks("not granted", "pid") == 0) {
            Thread.sleep(5);
        }
        return opening;
    }

    private void endLock() throws SQLException {
        assertThat(locks("granted", "pg_terminate_backend(pid, 5000)")).isEqualTo(1);
    }

    /** How many locks of the database there are, with something done for each. */
    private int locks(String which, String done) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(" + done + ") from pg_locks join pg_database d on d.oid = database "
                                + "where datname = current_database() and locktype = 'advisory' and " + which)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
