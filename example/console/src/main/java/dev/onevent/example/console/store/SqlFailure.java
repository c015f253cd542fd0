package dev.onevent.example.console.store;

import java.sql.SQLException;
import org.slf4j.Logger;

/** How a failure of the database is logged. */
public final class SqlFailure {

    private SqlFailure() {}

    /** Whether the database works, but does not take what it was given. */
    public static boolean isAboutData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    /** Logs it in one line, without what people wrote: messages about data quote the data. */
    public static void log(Logger log, SQLException failure) {
        boolean aboutData = isAboutData(failure);
        log.atError()
                .addKeyValue("state", failure.getSQLState())
                .addKeyValue("code", failure.getErrorCode())
                .addKeyValue("failure", aboutData ? failure.getClass().getName() : failure.getMessage())
                .log("database fails");
    }
}
