package dev.onevent.example.console.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What was received, and what became of it. Each method is one transaction, safe for use by many threads. */
public final class EventStore {

    private static final int LONGEST_NOTE = 1000;

    private final DataSource connections;

    EventStore(DataSource connections) {
        this.connections = connections;
    }

    /** One row of a result. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Stores an event, once. */
    public Kept keep(Delivery delivery) throws SQLException {
        return keep(
                delivery,
                "insert into event (hash, lane, event_id, body) values (?, ?, ?, ?) on conflict do nothing",
                delivery.hash(),
                delivery.storedLane(),
                delivery.id(),
                delivery.body());
    }

    /** Stores what was no event, once. */
    public Kept keepMalformed(Delivery delivery, String reason) throws SQLException {
        return keep(
                delivery,
                "insert into malformed (hash, reason, body) values (?, ?, ?) on conflict do nothing",
                delivery.hash(),
                reason,
                delivery.body());
    }

    private Kept keep(Delivery delivery, String insert, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Kept kept = takesToken(connection, delivery)
                        ? update(connection, insert, values) == 1 ? Kept.NEW : Kept.DUPLICATE
                        : Kept.TOKEN_REUSED;
                connection.commit();
                return kept;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Whether the signature is new, or that of the same body. */
    private static boolean takesToken(Connection connection, Delivery delivery) throws SQLException {
        String token = delivery.token();
        if (token == null
                || update(
                                connection,
                                "insert into token (id, hash) values (?, ?) on conflict do nothing",
                                token,
                                delivery.hash())
                        == 1) {
            return true;
        }
        return query(connection, row -> row.getString(1), "select hash from token where id = ?", token)
                .contains(delivery.hash());
    }

    /** The first event of a lane that waits. */
    public @Nullable Waiting next(String lane) throws SQLException {
        List<Waiting> first = query(
                row -> new Waiting(row.getLong(1), lane, row.getBytes(2), row.getInt(3)),
                "select seq, body, attempts from event where lane = ? and state = 'waiting' order by seq limit 1",
                lane);
        return first.isEmpty() ? null : first.get(0);
    }

    /** The events of a lane that were handled, in that order. */
    public List<byte[]> handled(String lane) throws SQLException {
        return query(
                row -> row.getBytes(1),
                "select body from event where lane = ? and state = 'handled' order by seq",
                lane);
    }

    /** The lanes that have events waiting. */
    public List<String> lanes() throws SQLException {
        return query(row -> row.getString(1), "select distinct lane from event where state = 'waiting'");
    }

    /** How many events there are in a state: waiting, handled or parked. */
    public int count(String state) throws SQLException {
        return query(row -> row.getInt(1), "select count(*) from event where state = ?", state)
                .get(0);
    }

    /** Notes that an event was handled, and what it came to. */
    public void handled(Waiting event, String line) throws SQLException {
        update("update event set state = 'handled', line = ? where seq = ?", note(line), event.seq());
    }

    /** Notes that handling an event failed; it waits still. */
    public void failed(Waiting event, String failure) throws SQLException {
        update("update event set attempts = attempts + 1, failure = ? where seq = ?", note(failure), event.seq());
    }

    /** Notes that handling an event failed, and that it is not tried again. */
    public void parked(Waiting event, String failure) throws SQLException {
        update(
                "update event set attempts = attempts + 1, state = 'parked', failure = ? where seq = ?",
                note(failure),
                event.seq());
    }

    /** Forgets the signatures that are too old to be taken again. */
    public void forgetTokens(Duration olderThan) throws SQLException {
        OffsetDateTime oldest = Instant.now().minus(olderThan).atOffset(ZoneOffset.UTC);
        update("delete from token where received_at < ?", oldest);
    }

    /** PostgreSQL has no place for the character 0. */
    private static String note(String text) {
        String note = text.replace('\0', ' ');
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return update(connection, sql, values);
        }
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private <T> List<T> query(Row<T> row, String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return query(connection, row, sql, values);
        }
    }

    private static <T> List<T> query(Connection connection, Row<T> row, String sql, @Nullable Object... values)
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
            if (values[i] == null) {
                statement.setNull(i + 1, java.sql.Types.BIGINT);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
