package dev.onevent.example.console.store;

import java.nio.file.Path;

/** The databases that serve takes; a test of what is stored runs with each of them. */
public enum TestDatabase {
    H2 {
        @Override
        public String url(Path folder) {
            return Database.fileIn(folder);
        }
    },
    /** Aborts the test where it is not installed. */
    POSTGRESQL {
        @Override
        public String url(Path folder) throws Exception {
            return PostgresServer.running().newDatabase();
        }
    };

    /** The JDBC URL of an empty database. */
    public abstract String url(Path folder) throws Exception;
}
