package dev.onevent.example.console.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was received, and what became of it. Each method is one transaction, safe for use by many threads. */
public final class EventStore {

    /** PostgreSQL's state for it. */
    private static final String IO_ERROR = "58030";

    /** The place of an event in its lane is its id, or else the highest id that came before it. */
    private static final String IN_ORDER =
            "select seq, coalesce(event_id, max(event_id) over (order by seq), 0) as place from event where lane = ? and %s";

    private final Sql sql;
    private final Deliveries deliveries;
    private final Room room;
    private final @Nullable Journal journal;
    private final Lock lock;

    /**
     * The store in a database.
     *
     * @param room what it has for more
     * @param journal what else keeps what is acknowledged; null if the database alone can be trusted with it
     * @param lock what keeps other processes from it
     */
    EventStore(Sql sql, Deliveries deliveries, Room room, @Nullable Journal journal, Lock lock) {
        this.sql = sql;
        this.deliveries = deliveries;
        this.room = room;
        this.journal = journal;
        this.lock = lock;
    }

    /** Stores an event, once. What this returns survives the end of the process. */
    public Kept keep(Delivery delivery) throws SQLException {
        return keep(delivery, null);
    }

    /** Stores what was no event, once. */
    public Kept keepMalformed(Delivery delivery, String problem) throws SQLException {
        return keep(delivery, problem);
    }

    private Kept keep(Delivery delivery, @Nullable String problem) throws SQLException {
        checkUsable();
        Kept kept = deliveries.keep(delivery, problem);
        if (journal != null && kept != Kept.TOKEN_REUSED) {
            try {
                // A duplicate too: the first one may not be in the journal yet.
                journal.append(delivery, problem);
            } catch (IOException e) {
                throw new SQLException(e.getMessage(), IO_ERROR, e);
            }
        }
        return kept;
    }

    /**
     * The event of a lane whose turn it is: of those that wait, the one with the lowest id. Events without an id stay behind
     * those that came before them. Ids have gaps, for not every event is sent to everybody, so nothing waits for an id to come.
     */
    public @Nullable Waiting next(String lane) throws SQLException {
        checkUsable();
        List<Waiting> first = sql.query(
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

    /** Shows the events of a lane that were handled, in the order in which they would be if all had waited. */
    public void handled(String lane, Consumer<byte[]> reader) throws SQLException {
        sql.each(
                row -> reader.accept(row.getBytes(1)),
                "select e.body from event e join (" + IN_ORDER.formatted("state = 'handled'")
                        + ") as lane on lane.seq = e.seq order by place, e.seq",
                lane);
    }

    /** The lanes that have events waiting. */
    public List<String> lanes() throws SQLException {
        return sql.query(row -> row.getString(1), "select distinct lane from event where state = 'waiting'");
    }

    /** How many events there are in a state: waiting, handled or parked. */
    public int count(String state) throws SQLException {
        return sql.query(row -> row.getInt(1), "select count(*) from event where state = ?", state)
                .get(0);
    }

    /** Notes that an event was handled, and what it came to. */
    public void handled(Waiting event, Note note) throws SQLException {
        sql.transaction(connection -> {
            Sql.update(
                    connection,
                    "update event set state = 'handled', type = ?, happened_at = ?, kind = ?, who = ?, line = ? where seq = ?",
                    note.type(),
                    note.time() == null ? null : note.time().atOffset(ZoneOffset.UTC),
                    note.kind(),
                    Column.NAME.ofNullable(note.who()),
                    Column.LINE.of(note.text()),
                    event.seq());
            return stands(connection, event, note.standing(), 1);
        });
    }

    /** Notes that handling an event failed; it waits still. */
    public void failed(Waiting event, String failure) throws SQLException {
        sql.update(
                "update event set attempts = attempts + 1, failure = ? where seq = ?",
                Column.LINE.of(failure),
                event.seq());
    }

    /** Notes that handling an event failed, and that it is not tried again. */
    public void parked(Waiting event, String failure) throws SQLException {
        sql.transaction(connection -> {
            Sql.update(
                    connection,
                    "update event set attempts = attempts + 1, state = 'parked', failure = ? where seq = ?",
                    Column.LINE.of(failure),
                    event.seq());
            return stands(connection, event, null, 0);
        });
    }

    /** Has a parked event wait again; its lane, null if it is not parked. */
    public @Nullable String unpark(long seq) throws SQLException {
        List<String> lanes = sql.transaction(connection -> {
            String again = "update event set state = 'waiting', attempts = 0 where seq = ? and state = 'parked'";
            return Sql.update(connection, again, seq) == 0
                    ? List.of()
                    : Sql.query(connection, row -> row.getString(1), "select lane from event where seq = ?", seq);
        });
        return lanes.isEmpty() ? null : lanes.get(0);
    }

    /** Notes how the conversation of an event stands now. Events of a lane are handled one at a time. */
    private static int stands(Connection connection, Waiting event, @Nullable Standing standing, int handled)
            throws SQLException {
        if (event.lane().startsWith(Delivery.ALONE)) {
            return 0;
        }
        String name = standing == null ? null : Column.NAME.ofNullable(standing.name());
        String json = standing == null ? null : standing.json();
        int known = Sql.update(
                connection,
                "update conversation set name = coalesce(?, name), standing = coalesce(?, standing), "
                        + "events = events + ?, seq = greatest(seq, ?) where lane = ?",
                name,
                json,
                handled,
                event.seq(),
                event.lane());
        return known == 1
                ? known
                : Sql.update(
                        connection,
                        "insert into conversation (name, standing, events, seq, lane) values (?, ?, ?, ?, ?)",
                        name,
                        json,
                        handled,
                        event.seq(),
                        event.lane());
    }

    /** Fails where nothing may be received or handled: there is no room left, or another process may be at it. */
    private void checkUsable() throws SQLException {
        room.check();
        lock.check();
    }

    /** Fails if the database does not answer, or has no room left, or is not ours alone. */
    public void check() throws SQLException {
        checkUsable();
        sql.query(row -> row.getInt(1), "select 1");
    }

    /**
     * Forgets what is of no use any more.
     *
     * @param signatures how old a signature is that cannot be taken again
     */
    public void forget(Duration signatures) throws SQLException {
        OffsetDateTime oldest = Instant.now().minus(signatures).atOffset(ZoneOffset.UTC);
        sql.update("delete from token where received_at < ?", oldest);
        if (journal != null) {
            try {
                journal.deleteOld();
            } catch (IOException e) {
                throw new SQLException(e.getMessage(), IO_ERROR, e);
            }
        }
    }
}
