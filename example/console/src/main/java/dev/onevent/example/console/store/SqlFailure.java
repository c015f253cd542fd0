package dev.onevent.example.console.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** What is said of a failure of the database. */
public final class SqlFailure {

    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    /** H2's FILE_CORRUPTED_1. */
    private static final int CORRUPT = 90030;

    private SqlFailure() {}

    /** Whether the database works, but does not take what it was given. */
    public static boolean isAboutData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    /**
     * Why a database cannot be opened, in one line.
     *
     * @param folder where its file is; null if it is none
     */
    static String opening(Throwable failure, @Nullable Path folder) {
        return "cannot open the database" + (folder == null ? "" : " in " + folder) + ": " + why(failure);
    }

    private static String why(Throwable thrown) {
        // Who migrates the database wraps what it says into pages of his own.
        Throwable failure = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            failure = cause instanceof SQLException ? cause : failure;
        }
        int code = failure instanceof SQLException ofDatabase ? ofDatabase.getErrorCode() : 0;
        String state = failure instanceof SQLException ofDatabase ? ofDatabase.getSQLState() : null;
        if (code == ALREADY_OPEN || Lock.NOT_AVAILABLE.equals(state)) {
            return "another process has it open";
        }
        if (code == CORRUPT) {
            return "its file is corrupt";
        }
        String message =
                Objects.toString(failure.getMessage(), "").lines().findFirst().orElse("");
        // The message of these is mostly the path alone.
        return failure instanceof FileSystemException ? failure.getClass().getSimpleName() + ": " + message : message;
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
