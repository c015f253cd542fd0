package dev.onevent.example.console.evidence;

import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.example.console.send.Sample;
import dev.onevent.example.console.send.Sender;
import dev.onevent.example.console.send.Token;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** Post conversations, as fast as they are answered, and again what is not answered with 2xx, as the vendor would. */
final class Senders implements AutoCloseable {

    private static final int PAUSE_MILLIS = 50;

    private final Token token = new Token(ServeProcess.SECRET, null);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger conversations = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final boolean remembers;
    private final LongConsumer nanos;
    private volatile URI to;
    private volatile boolean last;

    /**
     * Senders.
     *
     * @param remembers whether the events are remembered that were answered with 2xx
     * @param nanos gets how long each of these answers took
     */
    Senders(URI to, int count, boolean remembers, LongConsumer nanos) {
        this.to = to;
        this.remembers = remembers;
        this.nanos = nanos;
        for (int i = 0; i < count; i++) {
            threads.execute(this::send);
        }
    }

    /** The receiver is somewhere else now. */
    void redirect(URI newTo) {
        to = newTo;
    }

    /** The events that were answered with 2xx. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** How many answers there were of each status. */
    Map<Integer, LongAdder> answers() {
        return answers;
    }

    long answers(int status) {
        LongAdder count = answers.get(status);
        return count == null ? 0 : count.sum();
    }

    private void send() {
        Connection connection = null;
        while (!last) {
            for (String event : Sample.conversation(conversations.getAndIncrement())) {
                // The sample has one line that is no event.
                if (event.startsWith("{") && event.endsWith("}") && !last) {
                    connection = post(connection, event);
                }
            }
        }
    }

    /** Until it is answered; the connection for the next one. */
    private Connection post(Connection former, String event) {
        byte[] body = Connection.bytes(event);
        Connection connection = former;
        for (int status = Sender.NO_ANSWER; status / 100 != 2; ) {
            connection = connection != null && connection.isOpen() ? connection : connect();
            if (connection == null) {
                return null;
            }
            long begin = System.nanoTime();
            status = connection.post(token.of(body), body);
            answers.computeIfAbsent(status, none -> new LongAdder()).increment();
            if (status / 100 == 2) {
                nanos.accept(System.nanoTime() - begin);
                if (remembers) {
                    acknowledged.add(event);
                }
            } else if (last) {
                return connection;
            } else {
                pause();
            }
        }
        return connection;
    }

    /** Null after the end. */
    private Connection connect() {
        while (!last) {
            try {
                return new Connection(to);
            } catch (IOException e) {
                pause();
            }
        }
        return null;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the events that they are at. */
    void finish() throws InterruptedException {
        last = true;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        last = true;
        threads.shutdownNow();
    }
}
