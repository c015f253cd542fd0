package dev.onevent.example.console.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Which connections are of no use any more. H2 closes the database when it cannot write, as on a full disk, and opens it
 * again for the first new connection when the last old one is gone; the pool would keep the old ones.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** H2's DATABASE_IS_CLOSED. */
    private static final int IS_CLOSED = 90098;

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return failure.getErrorCode() == IS_CLOSED ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
