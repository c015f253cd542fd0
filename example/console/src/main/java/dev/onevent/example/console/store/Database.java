package dev.onevent.example.console.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The database, with its tables as this version of the program needs them. */
public final class Database implements AutoCloseable {

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    private static final String FILE = "jdbc:h2:file:";

    private final HikariDataSource connections;
    private final Sql sql;
    private final EventStore events;
    private final @Nullable Journal journal;
    private final Lock lock;

    private Database(HikariDataSource connections, Lock lock) throws IOException, SQLException {
        this.connections = connections;
        this.lock = lock;
        Path folder = folder(connections.getJdbcUrl());
        // H2 writes the file whenever anybody commits. After a kill -9 it waits for ever for a transaction that was
        // half done.
        sql = new Sql(connections, folder == null ? connections.getMaximumPoolSize() : 1);
        Deliveries deliveries = new Deliveries(sql);
        journal = folder == null ? null : Journal.open(folder, System::nanoTime, deliveries::keep);
        events = new EventStore(sql, deliveries, new Room(folder), journal, lock);
    }

    /**
     * A file in a folder. WRITE_DELAY=0: it is written when something is committed, and never in between.
     * TRACE_LEVEL_FILE=0: what fails is thrown, and need not be in a file as well, with what people wrote.
     */
    public static String fileIn(Path folder) {
        return FILE + folder.resolve("events").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /** The folder of the database of a URL; null if that is no file. */
    private static @Nullable Path folder(String url) {
        return url.startsWith(FILE)
                ? Path.of(url.substring(FILE.length()).replaceFirst(";.*", ""))
                        .toAbsolutePath()
                        .getParent()
                : null;
    }

    /** Opens the database of a JDBC URL, H2 or PostgreSQL. What cannot be opened is told in one line. */
    public static Database open(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        Path folder = folder(url);
        try {
            if (folder != null) {
                makeWritable(folder);
            }
            // The pool would write what fails at first into the log, with all of its stack.
            DriverManager.getConnection(url).close();
            // Before the tables are changed under a process that serves them.
            return locked(config, new Lock(url));
        } catch (RuntimeException | IOException | SQLException e) {
            throw new SQLException(SqlFailure.opening(e, folder), e);
        }
    }

    private static void makeWritable(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("events.mv.db");
        Path written = Files.exists(file) ? file : folder;
        if (!Files.isWritable(written)) {
            throw new AccessDeniedException(written.toString());
        }
    }

    private static Database locked(HikariConfig config, Lock lock) throws IOException, SQLException {
        try {
            return migrated(new HikariDataSource(config), lock);
        } catch (RuntimeException | IOException | SQLException e) {
            lock.close();
            throw e;
        }
    }

    private static Database migrated(HikariDataSource connections, Lock lock) throws IOException, SQLException {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:dev/onevent/example/console/store")
                    .load()
                    .migrate();
            return new Database(connections, lock);
        } catch (RuntimeException | IOException | SQLException e) {
            connections.close();
            throw e;
        }
    }

    /** What is stored in it. */
    public EventStore events() {
        return events;
    }

    /** The same, to be read. */
    public History history() {
        return new History(sql);
    }

    /**
     * Keeps other processes from it after PostgreSQL was started again, which forgets who has it; to be called regularly.
     * Fails where another process has it by now.
     */
    public void keep() throws SQLException {
        try {
            lock.takeAgain();
        } catch (SQLException e) {
            throw new SQLException(SqlFailure.opening(e, null), e);
        }
    }

    @Override
    public void close() {
        connections.close();
        if (journal != null) {
            journal.close();
        }
        lock.close();
    }
}
