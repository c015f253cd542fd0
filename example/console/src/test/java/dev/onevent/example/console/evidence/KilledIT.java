package dev.onevent.example.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.example.console.store.TestDatabase;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kill -9} at random moments under load: what was answered with 2xx is there once, and handled. */
class KilledIT {

    private static final int TIMES = Integer.getInteger("evidence.kills", 20);
    private static final int SENDERS = 16;
    private static final int MOST_EVENTS = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void losesNothingThatItAcknowledged(TestDatabase database) throws Exception {
        String url = database.url(folder);
        Evidence evidence = new Evidence("killed-" + database);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        evidence.say("kill -9, %d times, under load, %s, seed %d", TIMES, database, seed);

        ServeProcess serve = start(url);
        Senders senders = new Senders(serve.events(), SENDERS, true, nanos -> {});
        for (int i = 1; i <= TIMES; i++) {
            int before = senders.acknowledged().size();
            int events = 1 + random.nextInt(MOST_EVENTS);
            while (senders.acknowledged().size() < before + events) {
                Thread.sleep(1);
            }
            serve.kill();
            evidence.say(
                    "%2d: killed after %d events", i, senders.acknowledged().size() - before);
            serve.close();
            serve = start(url);
            senders.redirect(serve.events());
        }
        Thread.sleep(1_000);
        senders.finish();
        Evidence.awaitNoneWaiting(serve);
        serve.terminate();
        assertThat(serve.exitStatus()).isZero();
        serve.close();

        Evidence.assertStoredOnceAndHandled(url, senders.acknowledged());
        evidence.say("answers by status, 0 for none: %s", senders.answers());
        evidence.say(
                "%d acknowledged: each is stored once and handled; %d stored in all",
                senders.acknowledged().size(), Evidence.states(url).size());
    }

    private ServeProcess start(String url) throws Exception {
        return ServeProcess.start(folder, "--jdbc-url", url);
    }
}
