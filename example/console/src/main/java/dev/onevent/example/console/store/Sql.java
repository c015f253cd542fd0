package dev.onevent.example.console.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with values in them, each with a connection of its own or in a transaction. */
final class Sql {

    /** So many rows are asked of PostgreSQL at once where they are read one by one. */
    private static final int PART = 50;

    private final DataSource connections;

    /** Whoever writes has a permit. */
    private final Semaphore writers;

    /**
     * Statements of a database.
     *
     * @param writers how many may write at the same time
     */
    Sql(DataSource connections, int writers) {
        this.connections = connections;
        this.writers = new Semaphore(writers);
    }

    /** One row of a result. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done with one row of a result. */
    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** What is done together or not at all. */
    interface Transaction<T> {
        T in(Connection connection) throws SQLException;
    }

    <T> T transaction(Transaction<T> transaction) throws SQLException {
        writers.acquireUninterruptibly();
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = transaction.in(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } finally {
            writers.release();
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        writers.acquireUninterruptibly();
        try (Connection connection = connections.getConnection()) {
            return update(connection, sql, values);
        } finally {
            writers.release();
        }
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> query(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return query(connection, row, sql, values);
        }
    }

    /** Reads a result row by row. PostgreSQL sends all of it at once, unless it is in a transaction. */
    void each(Reader reader, String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                statement.setFetchSize(PART);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            }
            connection.commit();
        }
    }

    static <T> List<T> query(Connection connection, Row<T> row, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        }
    }

    @SuppressWarnings("NullAway") // JDBC takes nulls.
    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
