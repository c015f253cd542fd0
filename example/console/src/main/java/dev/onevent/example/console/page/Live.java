package dev.onevent.example.console.page;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import org.jspecify.annotations.Nullable;

/**
 * Tells open pages, by server-sent events, which conversations have changed. Pages then ask for what they show, so nothing is
 * lost when one connects again, and no rate of events is too high: what changes in between is told at once.
 */
final class Live extends Handler.Abstract implements Graceful {

    static final String PATH = "/api/live";

    private static final long RETRY_AFTER_SECONDS = 2;
    private static final int MOST_PAGES = 100;
    private static final int MOST_LANES = 100;
    private static final Duration TICK = Duration.ofMillis(200);

    /** Only who writes to a page that is gone finds out, and its place is free again. */
    private static final long HEARTBEAT_NANOS = Duration.ofSeconds(1).toNanos();

    private static final long SLOWEST_NANOS = Duration.ofSeconds(10).toNanos();

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "live");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        var unused = clock.scheduleWithFixedDelay(
                () -> pages.forEach(OpenPage::tell), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A conversation has changed. */
    void changed(String lane) {
        pages.forEach(page -> page.changed(lane));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        if (stopping || pages.size() >= MOST_PAGES) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
            String why = stopping ? "the console ends" : MOST_PAGES + " pages are open, which is the most";
            Answers.text(503, why, response, callback);
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
            return true;
        }
        OpenPage page = new OpenPage(response, callback);
        pages.add(page);
        if (stopping) {
            page.end();
        } else {
            page.tell();
        }
        return true;
    }

    /** The first that a server does when it stops: it would wait for the answers that never end. */
    @Override
    public CompletableFuture<Void> shutdown() {
        stopping = true;
        pages.forEach(OpenPage::end);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isShutdown() {
        return stopping;
    }

    @Override
    protected void doStop() throws Exception {
        var unused = shutdown();
        clock.shutdownNow();
        super.doStop();
    }

    /** A page that somebody has open. What it has not been told yet is a set of at most so many conversations. */
    private final class OpenPage implements Callback {

        private final Response response;
        private final Callback callback;
        private final Set<String> lanes = new HashSet<>();
        private boolean greeted;
        private boolean writing;
        private long since = System.nanoTime();

        OpenPage(Response response, Callback callback) {
            this.response = response;
            this.callback = callback;
        }

        synchronized void changed(String lane) {
            if (lanes.size() <= MOST_LANES) {
                lanes.add(lane);
            }
        }

        /** Writes what is new, or now and then that there is nothing; gives up a page that does not read. */
        void tell() {
            String message;
            synchronized (this) {
                long now = System.nanoTime();
                if (writing) {
                    message = null;
                    if (now - since > SLOWEST_NANOS) {
                        failed(new TimeoutException("the page reads too slowly"));
                    }
                } else {
                    message = message(now);
                    writing = message != null;
                }
            }
            if (message != null) {
                write(message);
            }
        }

        private void write(String message) {
            try {
                response.write(false, StandardCharsets.UTF_8.encode(message), this);
            } catch (RuntimeException e) {
                // The clock would stop for all pages.
                failed(e);
            }
        }

        private @Nullable String message(long now) {
            if (greeted && lanes.isEmpty() && now - since < HEARTBEAT_NANOS) {
                return null;
            }
            since = now;
            if (!greeted) {
                greeted = true;
                return "retry: 1000\n\n";
            }
            if (lanes.isEmpty()) {
                return ":\n\n";
            }
            String changed = lanes.size() > MOST_LANES ? "null" : json(lanes);
            lanes.clear();
            return "data: " + changed + "\n\n";
        }

        @Override
        public synchronized void succeeded() {
            writing = false;
        }

        @Override
        public void failed(Throwable failure) {
            if (pages.remove(this)) {
                callback.failed(failure);
            }
        }

        void end() {
            if (pages.remove(this)) {
                callback.succeeded();
            }
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }
    }

    private static String json(Set<String> texts) {
        return texts.stream()
                .map(text -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
