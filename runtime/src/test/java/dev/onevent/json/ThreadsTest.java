package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Limits;
import dev.onevent.json.Parcels.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One codec for many threads: what it learns of one thread's events never shows in another's. */
@Tag("slow")
class ThreadsTest {

    private static final int THREADS = 8;

    private static List<byte[]> payloads() {
        List<byte[]> payloads = new ArrayList<>();
        for (String file : List.of("/grammar/roundtrip.txt", "/grammar/malformed.txt")) {
            for (String line : Fixtures.lines(file)) {
                payloads.add(Fixtures.bytes(line.substring(line.startsWith("{") ? 0 : line.indexOf(' ') + 1)));
            }
        }
        List<String> members = new ArrayList<>(List.of("type", "id", "to", "no", "data", "x"));
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(members, random);
            payloads.add(Fixtures.utf8("{\"" + String.join("\":\"sent\",\"", members) + "\":\"sent\"}"));
        }
        return payloads;
    }

    @Test
    @DisplayName("many threads decode and encode shuffled payloads to what one thread alone does")
    void manyThreads() throws Exception {
        List<byte[]> payloads = payloads();
        List<Event> expected = payloads.stream().map(Parcels.CODEC::decode).toList();
        List<byte[]> written = expected.stream().map(Parcels.CODEC::encode).toList();
        // New, so that the threads meet in all that is made when it is first needed.
        Parcels codec = Parcels.CODEC.withLimits(Limits.DEFAULT.withMaxMembers(1_000));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Integer>>> wrong = new ArrayList<>();
            for (int seed = 0; seed < THREADS; seed++) {
                wrong.add(threads.submit(decoding(codec, payloads, expected, written, start, new Random(seed))));
            }
            for (Future<List<Integer>> each : wrong) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Goes through the payloads in orders of its own; gives those that were decoded or encoded otherwise. */
    private static Callable<List<Integer>> decoding(
            Parcels codec,
            List<byte[]> payloads,
            List<Event> expected,
            List<byte[]> written,
            CyclicBarrier start,
            Random random) {
        return () -> {
            List<Integer> wrong = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < payloads.size(); i++) {
                order.add(i);
            }
            start.await();
            for (int round = 0; round < 50; round++) {
                Collections.shuffle(order, random);
                for (int i : order) {
                    Event event = codec.decode(payloads.get(i));
                    if (!event.equals(expected.get(i)) || !Arrays.equals(codec.encode(event), written.get(i))) {
                        wrong.add(i);
                    }
                }
            }
            return wrong;
        };
    }
}
