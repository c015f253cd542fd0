package dev.onevent.example.console.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Stores webhooks in the database, each once. */
final class Deliveries {

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /**
     * Stores a webhook.
     *
     * @param problem why it is no event; null if it is one
     */
    Kept keep(Delivery delivery, @Nullable String problem) throws SQLException {
        return sql.transaction(connection -> {
            if (!takesToken(connection, delivery)) {
                return Kept.TOKEN_REUSED;
            }
            int inserted = problem == null ? event(connection, delivery) : malformed(connection, delivery, problem);
            return inserted == 1 ? Kept.NEW : Kept.DUPLICATE;
        });
    }

    private static int event(Connection connection, Delivery delivery) throws SQLException {
        return Sql.update(
                connection,
                "insert into event (hash, lane, event_id, body) values (?, ?, ?, ?) on conflict do nothing",
                delivery.hash(),
                delivery.storedLane(),
                delivery.id(),
                delivery.body());
    }

    private static int malformed(Connection connection, Delivery delivery, String problem) throws SQLException {
        return Sql.update(
                connection,
                "insert into malformed (hash, reason, body) values (?, ?, ?) on conflict do nothing",
                delivery.hash(),
                problem,
                delivery.body());
    }

    /** Whether the signature is new, or that of the same body. */
    private static boolean takesToken(Connection connection, Delivery delivery) throws SQLException {
        String token = delivery.storedToken();
        if (token == null
                || Sql.update(
                                connection,
                                "insert into token (id, hash) values (?, ?) on conflict do nothing",
                                token,
                                delivery.hash())
                        == 1) {
            return true;
        }
        return Sql.query(connection, row -> row.getString(1), "select hash from token where id = ?", token)
                .contains(delivery.hash());
    }
}
