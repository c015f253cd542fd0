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

    /** The place of an event in its lane is its id, or else the highest id that came before it. */
    private static final String IN_ORDER =
            "select seq, coalesce(event_id, max(event_id) over (order by seq), 0) as place from event where lane = ? and %s";

    private final DataSource connections;
    private final @Nullable String settle;
    private final Room room;

    /**
     * The store in a database.
     *
     * @param settle the statement that waits until what is committed is in the file; null if committing does
     * @param room what it has for more
     */
    EventStore(DataSource connections, @Nullable String settle, Room room) {
        this.connections = connections;
        this.room = room;
        this.settle = settle;
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
        room.check();
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

    /** Makes sure that what was kept so far survives the end of the process. Nothing may be acknowledged before. */
    public void settle() throws SQLException {
        if (settle != null) {
            update(settle);
        }
    }

    /**
     * The event of a lane whose turn it is: of those that wait, the one with the lowest id. Events without an id stay behind
     * those that came before them. Ids have gaps, for not every event is sent to everybody, so nothing waits for an id to come.
     */
    public @Nullable Waiting next(String lane) throws SQLException {
        room.check();
        List<Waiting> first = query(
                row -> new Waiting(
                        row.getLong(1),
                        lane,
                        row.getBytes(2),
                        row.getInt(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                "select seq, body, attempts, received_at from event where seq = (select seq from ("
                        + IN_ORDER.formatted("state = 'waiting'") + ") as lane order by place, seq limit 1)",
                lane);
        return first.isEmpty() ? null : first.get(0);
    }

    /** The events of a lane that were handled, in the order in which they would be if all had waited. */
    public List<byte[]> handled(String lane) throws SQLException {
        return query(
                row -> row.getBytes(1),
                "select e.body from event e join (" + IN_ORDER.formatted("state = 'handled'")
                        + ") as lane on lane.seq = e.seq order by place, e.seq",
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

    /** Fails if the database does not answer, or has no room left. */
    public void check() throws SQLException {
        room.check();
        query(row -> row.getInt(1), "select 1");
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
