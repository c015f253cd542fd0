package dev.onevent.example.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.example.console.send.Sender;
import dev.onevent.example.console.send.Token;
import dev.onevent.example.console.store.Database;
import dev.onevent.vonage.SignedWebhook;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile requests: none gets in, nothing breaks, and what the vendor sends gets through. */
class HostileIT {

    private static final int REQUESTS = Integer.getInteger("evidence.requests", 100_000);
    private static final int ATTACKERS = 16;
    private static final int SLOW = 200;
    private static final Algorithm RIGHT = Algorithm.HMAC256(ServeProcess.SECRET);
    private static final byte[] OVERSIZED = new byte[600 * 1024];

    @TempDir
    private Path folder;

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void getsNothingIn() throws Exception {
        Evidence evidence = new Evidence("hostile");
        evidence.say("%d hostile requests, %d senders of a byte a second besides, -Xmx256m", REQUESTS, SLOW);
        Set<String> good = new HashSet<>();
        try (ServeProcess serve = ServeProcess.start(List.of("-Xmx256m"), folder)) {
            double before = Evidence.heap(serve);
            ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS + 1);
            attackers.execute(() -> sendSlowly(serve.events()));
            for (int i = 0; i < ATTACKERS; i++) {
                int seed = i;
                attackers.execute(() -> attack(serve.events(), new Random(seed)));
            }
            long slowest = 0;
            while (sent.get() < REQUESTS) {
                String event = event(good.size());
                long begin = System.nanoTime();
                assertThat(post(serve.events(), event)).isEqualTo(200);
                slowest = Math.max(slowest, System.nanoTime() - begin);
                good.add(event);
                Thread.sleep(100);
            }
            attackers.shutdownNow();
            assertThat(attackers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

            assertThat(Evidence.page(serve.events().resolve("/health"))).contains("ready");
            evidence.say("answers, 0 for none:");
            for (Map.Entry<String, LongAdder> entry : answers.entrySet()) {
                evidence.say("  %-26s %s", entry.getKey(), entry.getValue());
                assertThat(entry.getKey()).doesNotContain(" 2");
            }
            evidence.say(
                    "%d good events in between: each got through, the slowest answer took %d ms",
                    good.size(), slowest / 1_000_000);
            evidence.say("heap after GC: %.0f MB before, %.0f MB after", before, Evidence.heap(serve));
            serve.terminate();
            assertThat(serve.exitStatus()).isZero();
        }
        String url = Database.fileIn(folder);
        Evidence.assertStoredOnceAndHandled(url, good);
        assertThat(Evidence.states(url)).hasSameSizeAs(good);
        evidence.say("in the database: the good ones, and nothing else");
    }

    private static String event(int id) {
        return "{\"type\":\"text\",\"id\":" + id + ",\"conversation_id\":\"CON-1\",\"body\":{\"text\":\"good\"}}";
    }

    private static int post(URI to, String event) throws IOException {
        byte[] body = Connection.bytes(event);
        try (Connection connection = new Connection(to)) {
            return connection.post(new Token(ServeProcess.SECRET, null).of(body), body);
        }
    }

    private void attack(URI to, Random random) {
        Connection connection = null;
        while (sent.getAndIncrement() < REQUESTS && !Thread.currentThread().isInterrupted()) {
            try {
                connection = connection != null && connection.isOpen() ? connection : new Connection(to);
                attack(connection, random);
            } catch (IOException e) {
                count("no connection", Sender.NO_ANSWER);
            }
        }
    }

    private void attack(Connection connection, Random random) {
        byte[] body = Connection.bytes(event(random.nextInt()));
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        Instant now = Instant.now();
        int kind = random.nextInt(100);
        if (kind < 20) {
            count("other secret", connection.post(new Token("another secret", null).of(body), body));
        } else if (kind < 40) {
            count("hash of another body", connection.post(token(RIGHT, bytes, now), body));
        } else if (kind < 55) {
            count("old token", connection.post(token(RIGHT, body, now.minus(Duration.ofHours(25))), body));
        } else if (kind < 60) {
            count("token of the future", connection.post(token(RIGHT, body, now.plus(Duration.ofHours(25))), body));
        } else if (kind < 70) {
            count("algorithm none", connection.post(token(Algorithm.none(), body, now), body));
        } else if (kind < 75) {
            count("HS512", connection.post(token(Algorithm.HMAC512(ServeProcess.SECRET), body, now), body));
        } else if (kind < 80) {
            count("no token", connection.post("Basic YTpi", body));
        } else if (kind < 90) {
            count("random bytes as body", connection.post("Bearer a.b.c", bytes));
        } else if (kind < 98) {
            count("random bytes as request", connection.send(bytes, Connection.bytes("\r\n\r\n")));
        } else {
            count("oversized body", connection.post(token(RIGHT, OVERSIZED, now), OVERSIZED));
        }
    }

    private static String token(Algorithm algorithm, byte[] body, Instant issued) {
        return "Bearer "
                + JWT.create()
                        .withIssuer("Vonage")
                        .withJWTId("hostile")
                        .withIssuedAt(issued)
                        .withClaim("payload_hash", SignedWebhook.payloadHash(body))
                        .sign(algorithm);
    }

    private void count(String kind, int status) {
        answers.computeIfAbsent(kind + ": " + status, none -> new LongAdder()).increment();
    }

    /** Many bodies at once that never end. */
    private void sendSlowly(URI to) {
        List<Socket> sockets = new ArrayList<>();
        try {
            while (true) {
                for (int i = sockets.size(); i < SLOW; i++) {
                    Socket socket = new Socket(to.getHost(), to.getPort());
                    sockets.add(socket);
                    socket.getOutputStream()
                            .write(Connection.bytes("POST /events HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer a.b.c\r\nContent-Length: 1000\r\n\r\n"));
                }
                Thread.sleep(1_000);
                sockets.removeIf(socket -> !trickles(socket));
            }
        } catch (IOException e) {
            count("slow, no connection", Sender.NO_ANSWER);
        } catch (InterruptedException e) {
            sockets.forEach(HostileIT::close);
        }
    }

    private boolean trickles(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
            return true;
        } catch (IOException e) {
            count("slow body, broken off", Sender.NO_ANSWER);
            close(socket);
            return false;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
