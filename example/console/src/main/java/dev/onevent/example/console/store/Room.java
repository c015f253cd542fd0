package dev.onevent.example.console.store;

import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The room that a database file has left. H2 closes a database that it cannot write, and threads that are at it then never
 * come back; so nothing is written long before.
 */
final class Room {

    /** What the handling of all that waits may take, and more. */
    private static final long LEAST_BYTES = 64 * 1024 * 1024;

    private final @Nullable File folder;

    /** The room that the disk of a folder has; no matter, if there is none. */
    Room(@Nullable Path folder) {
        this.folder = folder == null ? null : folder.toFile();
    }

    /** Fails if too little is left. */
    void check() throws SQLException {
        if (folder != null && folder.getUsableSpace() < LEAST_BYTES) {
            throw new SQLException("less than " + LEAST_BYTES + " bytes are left on the disk", "53100");
        }
    }
}
