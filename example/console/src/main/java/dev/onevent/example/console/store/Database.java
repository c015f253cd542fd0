package dev.onevent.example.console.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;

/** The database, with its tables as this version of the program needs them. */
public final class Database implements AutoCloseable {

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    private final HikariDataSource connections;
    private final Sql sql;

    private Database(HikariDataSource connections) {
        this.connections = connections;
        this.sql = new Sql(connections, isFile() ? 1 : connections.getMaximumPoolSize());
    }

    /**
     * A file in a folder. WRITE_DELAY=0: what is committed is written to the file before the commit returns, unless another
     * thread is writing just then; so there is one writer at a time. {@link EventStore#settle} has it reach the disk.
     */
    public static String fileIn(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("events").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Opens the database of a JDBC URL, H2 or PostgreSQL. */
    public static Database open(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        try {
            return migrated(new HikariDataSource(config));
        } catch (RuntimeException e) {
            throw new SQLException("cannot open the database: " + e.getMessage(), e);
        }
    }

    private static Database migrated(HikariDataSource connections) {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:dev/onevent/example/console/store")
                    .load()
                    .migrate();
            return new Database(connections);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /** What is stored in it. */
    public EventStore events() {
        String url = connections.getJdbcUrl();
        return new EventStore(sql, isFile() ? "checkpoint" : null, new Room(url));
    }

    /** The same, to be read. */
    public History history() {
        return new History(sql);
    }

    private boolean isFile() {
        return connections.getJdbcUrl().startsWith("jdbc:h2:");
    }

    @Override
    public void close() {
        connections.close();
    }
}
