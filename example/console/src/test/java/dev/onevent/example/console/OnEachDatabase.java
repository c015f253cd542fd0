package dev.onevent.example.console;

import dev.onevent.example.console.store.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of a console that is served, on each kind of database. */
@Timeout(120)
@ParameterizedClass
@EnumSource(TestDatabase.class)
abstract class OnEachDatabase {

    @Parameter
    private TestDatabase kind;

    @TempDir
    private Path folder;

    private String database;

    Served served;

    @BeforeEach
    void start() throws Exception {
        database = kind.url(folder);
        served = new Served(database);
    }

    @AfterEach
    void stop() throws Exception {
        if (served != null) {
            served.close();
        }
    }

    /** Ends the console and begins another over what is stored. */
    void restart() throws Exception {
        served.close();
        served = new Served(database);
    }
}
