package dev.onevent.example.console.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets the signatures that are too old to be taken again, at the start and then regularly. */
public final class Forgetting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EventStore events;
    private final Duration olderThan;
    private final Duration every;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);

    public Forgetting(EventStore events, Duration olderThan, Duration every) {
        this.events = events;
        this.olderThan = olderThan;
        this.every = every;
    }

    public void start() {
        Future<?> unused = thread.scheduleWithFixedDelay(this::forget, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void forget() {
        try {
            events.forgetTokens(olderThan);
        } catch (SQLException e) {
            SqlFailure.log(LOG, e);
        }
    }

    /** Ends when what it is at is done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
