package dev.onevent.example.console.receive;

import dev.onevent.example.console.handle.Work;
import dev.onevent.example.console.store.Delivery;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Kept;
import dev.onevent.example.console.store.SqlFailure;
import dev.onevent.vonage.SignedWebhook;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what a webhook is answered. What is answered with 2xx is stored by then. */
final class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private final @Nullable SignedWebhook signed;
    private final EventStore events;
    private final Work work;
    private final ArrivalsRouter arrivals = new ArrivalsRouter(new Arrivals());

    /**
     * Webhooks that go into a store, to be worked on.
     *
     * @param signed null if signatures are not asked for
     */
    Webhooks(@Nullable SignedWebhook signed, EventStore events, Work work) {
        this.signed = signed;
        this.events = events;
        this.work = work;
    }

    Answer answer(@Nullable String authorization, byte[] body) {
        if (signed == null) {
            return store(body, SignedWebhook.payloadHash(body), null);
        }
        SignedWebhook.Result result = signed.check(authorization, body);
        if (result instanceof SignedWebhook.Valid token) {
            return store(body, token.payloadHash(), token.id());
        }
        SignedWebhook.Reason reason = ((SignedWebhook.Refused) result).reason();
        LOG.atWarn().addKeyValue("reason", reason).log("refused");
        return reason == SignedWebhook.Reason.NO_TOKEN ? Answer.UNSIGNED : Answer.WRONG_SIGNATURE;
    }

    private Answer store(byte[] body, String hash, @Nullable String token) {
        Arrival arrival = arrivals.route(body);
        Delivery delivery = new Delivery(body, hash, token, arrival.lane(), arrival.id());
        try {
            return arrival.problem() == null
                    ? event(delivery, arrival.answer())
                    : malformed(delivery, arrival.answer(), arrival.problem());
        } catch (SQLException e) {
            SqlFailure.log(LOG, e);
            return Answer.NO_DATABASE;
        }
    }

    private Answer event(Delivery delivery, Answer stored) throws SQLException {
        if (!work.reserve()) {
            return Answer.OVERLOADED;
        }
        Kept kept = null;
        try {
            kept = events.keep(delivery);
            return switch (kept) {
                case NEW -> stored;
                case DUPLICATE -> Answer.DUPLICATE;
                case TOKEN_REUSED -> Answer.TOKEN_REUSED;
            };
        } finally {
            if (kept != Kept.NEW) {
                work.release();
            }
            // A duplicate too: the first time, the database may have failed after it had stored it.
            if (kept == Kept.NEW || kept == Kept.DUPLICATE) {
                work.wake(delivery.storedLane());
            }
        }
    }

    private Answer malformed(Delivery delivery, Answer kept, String problem) throws SQLException {
        return events.keepMalformed(delivery, problem) == Kept.TOKEN_REUSED ? Answer.TOKEN_REUSED : kept;
    }
}
