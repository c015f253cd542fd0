package dev.onevent.example.console.handle;

import dev.onevent.example.console.operate.Metrics;
import dev.onevent.example.console.store.EventStore;
import dev.onevent.example.console.store.Note;
import dev.onevent.example.console.store.SqlFailure;
import dev.onevent.example.console.store.Waiting;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the stored events handled: in order within a lane, in parallel across lanes.
 *
 * <p>The queue is the database. In memory there are only the lanes that have something waiting, so what a crash takes away
 * is found again by asking for them.
 */
public final class Work implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    /**
     * How much of it there may be.
     *
     * @param threads how many events are handled at once
     * @param waiting how many events may wait
     * @param attempts after how many failures an event is parked
     * @param firstDelay the wait after the first failure; each further one is twice as long
     */
    public record Bounds(int threads, int waiting, int attempts, Duration firstDelay) {}

    private final EventStore events;
    private final Handler handler;
    private final Observer observer;
    private final Bounds bounds;
    private final Metrics metrics;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Set<String> awake = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor threads;

    public Work(EventStore events, Handler handler, Observer observer, Bounds bounds, Metrics metrics) {
        this.events = events;
        this.handler = handler;
        this.observer = observer;
        this.bounds = bounds;
        this.metrics = metrics;
        metrics.waiting(waiting::get);
        this.threads = new ScheduledThreadPoolExecutor(bounds.threads(), new DiscardPolicy());
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Goes on with what an earlier process left. */
    public void start() throws SQLException {
        waiting.set(events.count("waiting"));
        events.lanes().forEach(this::wake);
    }

    /** Takes a place for an event that is about to be stored; false if there is none. */
    public boolean reserve() {
        return waiting.getAndUpdate(now -> now < bounds.waiting() ? now + 1 : now) < bounds.waiting();
    }

    /** How many events failed too often. */
    public int parked() throws SQLException {
        return events.count("parked");
    }

    /** Gives a place back: the event was not stored, or it is done. */
    public void release() {
        waiting.updateAndGet(now -> Math.max(0, now - 1));
    }

    /** How many events wait, those included that are about to be stored. */
    public int waiting() {
        return waiting.get();
    }

    /** An event of the lane is stored. */
    public void wake(String lane) {
        if (awake.add(lane)) {
            threads.execute(() -> turn(lane));
        }
    }

    /** Has a parked event handled again; false if it is not parked, or too much waits. */
    public boolean retry(long seq) throws SQLException {
        if (!reserve()) {
            return false;
        }
        String lane = null;
        try {
            lane = events.unpark(seq);
        } finally {
            if (lane == null) {
                release();
            }
        }
        if (lane == null) {
            return false;
        }
        wake(lane);
        return true;
    }

    /** Handles one event, so that every lane gets its turn. */
    private void turn(String lane) {
        try {
            Waiting event = events.next(lane);
            if (event != null) {
                turnAfter(handle(event), lane);
                return;
            }
        } catch (SQLException | RuntimeException | Error e) {
            log(e);
            turnAfter(bounds.firstDelay(), lane);
            return;
        }
        sleep(lane);
    }

    private void sleep(String lane) {
        awake.remove(lane);
        try {
            // Stored after the lane was found empty and before it slept: nobody else would wake it.
            if (events.next(lane) != null) {
                wake(lane);
            }
        } catch (SQLException | RuntimeException | Error e) {
            log(e);
            wake(lane);
        }
    }

    /** Whatever fails, the lane must go on; nobody else would say what it was. */
    private static void log(Throwable failure) {
        if (failure instanceof SQLException ofDatabase) {
            SqlFailure.log(LOG, ofDatabase);
        } else {
            LOG.atError().setCause(failure).log("work fails");
        }
    }

    private void turnAfter(Duration delay, String lane) {
        Future<?> unused = threads.schedule(() -> turn(lane), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Handles an event; how long the lane then waits. */
    private Duration handle(Waiting event) throws SQLException {
        Note note;
        try {
            note = handler.handle(event.lane(), event.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Duration.ZERO;
        } catch (Exception | Error e) {
            // Whatever a handler throws, its lane must go on.
            return failed(event, e);
        }
        try {
            events.handled(event, note);
        } catch (RuntimeException | Error | SQLException e) {
            handler.undone(event.lane());
            if (e instanceof SQLException failure && !SqlFailure.isAboutData(failure)) {
                throw failure;
            }
            return failed(event, e);
        }
        tell(() -> observer.handled(event, note));
        release();
        metrics.handled(event.receivedAt());
        return Duration.ZERO;
    }

    private Duration failed(Waiting event, Throwable failure) throws SQLException {
        metrics.failed();
        int attempts = event.attempts() + 1;
        boolean last = attempts >= bounds.attempts();
        LOG.atWarn()
                .addKeyValue("seq", event.seq())
                .addKeyValue("attempts", attempts)
                .addKeyValue("failure", failure.getClass().getName())
                .log(last ? "parked" : "failed");
        if (last) {
            events.parked(event, failure.toString());
            tell(() -> observer.changed(event.lane()));
            release();
            metrics.parked();
            return Duration.ZERO;
        }
        events.failed(event, failure.toString());
        tell(() -> observer.changed(event.lane()));
        return bounds.firstDelay().multipliedBy(1L << Math.min(event.attempts(), 20));
    }

    /** Whatever the observer throws, the lane must go on. */
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | Error e) {
            LOG.atError().setCause(e).log("observer fails");
        }
    }

    /** Finishes what is being handled; the rest waits in the database. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
