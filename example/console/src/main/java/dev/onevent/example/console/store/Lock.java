package dev.onevent.example.console.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes from a schema of PostgreSQL: each would handle all that is stored. The server takes it back when the
 * connection ends that took it, however the process does. H2 locks its file itself.
 */
final class Lock implements AutoCloseable {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** PostgreSQL's state for it: another session has the lock. */
    static final String NOT_AVAILABLE = "55P03";

    private static final String CONNECTION_FAILURE = "08006";

    /** Tells it from what other programs lock in the same database: "OnEv" in ASCII. */
    private static final int KEY = 0x4F6E4576;

    /** A schema that is not there yet is made when the tables are, and called as the search path is. */
    private static final String TAKE = "select pg_advisory_lock(" + KEY
            + ", hashtext(coalesce(current_schema(), current_setting('search_path'))))";

    /** The server sees at once that a process was killed, and after 4 seconds that a machine or a network is gone. */
    private static final String LIMITS = "set lock_timeout = '5s'; set tcp_user_timeout = '4s'; "
            + "set tcp_keepalives_idle = 1; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 3";

    private static final int LONGEST_ANSWER_SECONDS = 5;

    /** So long it need not be asked again: to start again takes it longer, and to ask for each event was slow. */
    private static final long ASKED_NANOS = 20_000_000;

    private final String url;
    private volatile @Nullable Connection connection;
    private long asked = System.nanoTime() - ASKED_NANOS;

    /** Takes it, if it is free within some seconds. */
    Lock(String url) throws SQLException {
        this.url = url;
        connection = url.startsWith(POSTGRESQL) ? take(url) : null;
    }

    private static Connection take(String url) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("socketTimeout", String.valueOf(2 * LONGEST_ANSWER_SECONDS));
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LIMITS);
            statement.execute(TAKE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Fails unless this process has it. */
    void check() throws SQLException {
        if (!isTaken()) {
            throw new SQLException("the connection with the lock is lost", CONNECTION_FAILURE);
        }
    }

    /** Takes it again if its connection was lost, and the database is back; fails where another process has it by now. */
    void takeAgain() throws SQLException {
        if (isTaken()) {
            return;
        }
        try {
            connection = take(url);
        } catch (SQLException e) {
            if (NOT_AVAILABLE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /**
     * The server is asked, for after a restart the pool has new connections at once, and another process may have the lock.
     * A connection that does not answer is closed: else it might keep the lock from this process.
     */
    private synchronized boolean isTaken() throws SQLException {
        Connection taken = connection;
        long now = System.nanoTime();
        if (taken == null || now - asked < ASKED_NANOS) {
            return true;
        }
        if (!taken.isValid(LONGEST_ANSWER_SECONDS)) {
            close(taken);
            return false;
        }
        asked = now;
        return true;
    }

    @Override
    public void close() {
        Connection taken = connection;
        if (taken != null) {
            close(taken);
        }
    }

    private static void close(Connection taken) {
        try {
            taken.close();
        } catch (SQLException e) {
            // Then it ends with the process.
        }
    }
}
