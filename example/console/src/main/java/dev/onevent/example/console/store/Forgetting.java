package dev.onevent.example.console.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the store forget what is of no use any more, at the start and then regularly. */
public final class Forgetting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EventStore events;
    private final Duration signatures;
    private final Duration every;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);

    /**
     * A forgetting that is not started yet.
     *
     * @param signatures how old a signature is that cannot be taken again
     */
    public Forgetting(EventStore events, Duration signatures, Duration every) {
        this.events = events;
        this.signatures = signatures;
        this.every = every;
    }

    public void start() {
        Future<?> unused = thread.scheduleWithFixedDelay(this::forget, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void forget() {
        try {
            events.forget(signatures);
        } catch (SQLException e) {
            SqlFailure.log(LOG, e);
        } catch (RuntimeException | Error e) {
            // Thrown from here, it would be the last time.
            LOG.atError().setCause(e).log("forgetting fails");
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
