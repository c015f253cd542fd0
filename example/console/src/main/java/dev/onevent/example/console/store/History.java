package dev.onevent.example.console.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what was received page by page. */
public final class History {

    private static final String COLUMNS =
            "select e.seq, e.lane, e.state, e.attempts, e.failure, e.type, e.happened_at, "
                    + "e.received_at, e.kind, e.who, e.line, ";

    private static final String WITH_BODY = COLUMNS + "e.body from event e ";

    /** The bytes of those alone that are not handled, since nothing else tells what they are. */
    private static final String BODY_IF_NEEDED = COLUMNS + "case when e.type is null then e.body end ";

    /** So many bodies, each of up to 512 KB, are in memory at once. */
    private static final int PART = 50;

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which events are wanted.
     *
     * @param lane those of one lane; null for all
     * @param type those of one type; null for all
     * @param before those that came before this one; null for the newest
     * @param readable whether to leave out those that were handled and came to no line
     */
    public record Wanted(
            @Nullable String lane,
            @Nullable String type,
            @Nullable Long before,
            boolean readable) {}

    /**
     * A conversation with its latest event.
     *
     * @param lane its id
     * @param name what it is called, if that is known
     * @param standing its members and calls as JSON
     * @param events how many were handled
     * @param latest the latest event
     */
    public record Conversation(
            String lane, @Nullable String name, @Nullable String standing, long events, Entry latest) {}

    /**
     * What was no event.
     *
     * @param hash the SHA-256 of the bytes
     * @param reason why it is none
     * @param received when it came
     * @param body the first of the bytes that came
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    public record Malformed(String hash, String reason, Instant received, byte[] body) {}

    /** Events, newest first; the bytes of those alone that are not handled, since nothing else tells what they are. */
    public List<Entry> events(Wanted wanted, int limit) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("where seq < ?");
        values.add(wanted.before() == null ? Long.MAX_VALUE : wanted.before());
        Map<String, @Nullable String> equal = new LinkedHashMap<>();
        equal.put("lane", wanted.lane());
        equal.put("type", Column.NAME.ofNullable(wanted.type()));
        equal.forEach((column, value) -> {
            if (value != null) {
                where.append(" and ").append(column).append(" = ?");
                values.add(value);
            }
        });
        if (wanted.readable()) {
            where.append(" and (kind is not null or state <> 'handled')");
        }
        values.add(limit);
        return sql.query(
                History::entry,
                BODY_IF_NEEDED + "from event e " + where + " order by seq desc limit ?",
                values.toArray());
    }

    /** An event with its bytes, null if there is none. */
    public @Nullable Entry event(long seq) throws SQLException {
        List<Entry> found = sql.query(History::entry, WITH_BODY + "where seq = ?", seq);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Conversations, the one with the latest event first.
     *
     * @param lane the only one that is wanted; null for all
     * @param before those whose latest event came before this one; null for the first
     */
    public List<Conversation> conversations(@Nullable String lane, @Nullable Long before, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(before == null ? Long.MAX_VALUE : before, limit));
        if (lane != null) {
            values.add(1, lane);
        }
        return sql.query(
                row -> new Conversation(
                        row.getString("lane"),
                        row.getString("name"),
                        row.getString("standing"),
                        row.getLong("events"),
                        entry(row)),
                BODY_IF_NEEDED
                        + ", c.name, c.standing, c.events "
                        + "from conversation c join event e on e.seq = c.seq where c.seq < ? "
                        + (lane == null ? "" : "and c.lane = ? ") + "order by c.seq desc limit ?",
                values.toArray());
    }

    /** What was no event, newest first. */
    public List<Malformed> malformed(int limit) throws SQLException {
        return sql.query(
                row -> new Malformed(row.getString(1), row.getString(2), instant(row, 3), row.getBytes(4)),
                "select hash, reason, received_at, substring(body from 1 for 8000) from malformed order by received_at desc, hash limit ?",
                limit);
    }

    /**
     * Parked events, oldest first, as they are to be tried again.
     *
     * @param after those that came after this one; null for the oldest
     */
    public List<Entry> parked(@Nullable Long after, int limit) throws SQLException {
        return sql.query(
                History::entry,
                BODY_IF_NEEDED + "from event e where state = 'parked' and seq > ? order by seq limit ?",
                after == null ? 0 : after,
                limit);
    }

    /** How many events of each type were handled. */
    public Map<String, Long> types() throws SQLException {
        Map<String, Long> types = new LinkedHashMap<>();
        sql.query(
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        "select type, count(*) from event where type is not null group by type order by 2 desc, 1")
                .forEach(type -> types.put(type.getKey(), type.getValue()));
        return types;
    }

    /** Shows the bytes of the latest events that were handled, newest first. */
    public void latest(int count, ObjLongConsumer<byte[]> reader) throws SQLException {
        Long before = null;
        for (int left = count; left > 0; left -= PART) {
            List<Entry> part = sql.query(
                    History::entry,
                    WITH_BODY + "where seq < ? and state = 'handled' order by seq desc limit ?",
                    before == null ? Long.MAX_VALUE : before,
                    Math.min(left, PART));
            for (Entry entry : part) {
                before = entry.seq();
                if (entry.body() != null) {
                    reader.accept(entry.body(), entry.seq());
                }
            }
            if (part.size() < PART) {
                return;
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7) == null ? null : instant(row, 7),
                instant(row, 8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getBytes(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
