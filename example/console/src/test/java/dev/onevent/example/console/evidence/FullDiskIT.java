package dev.onevent.example.console.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onevent.example.console.process.ServeProcess;
import dev.onevent.example.console.store.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk: what cannot be stored gets a 503, nothing acknowledged is lost, and it goes on when there is room again. */
class FullDiskIT {

    private static final int SENDERS = 8;
    private static final int REFUSED = 50;

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=68m", "tmpfs", disk.toString()) == 0,
                "only root can mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingThatItAcknowledged(boolean killed) throws Exception {
        Evidence evidence = new Evidence(killed ? "full-disk-killed" : "full-disk");
        evidence.say("a disk of 68 MB, of which 64 are kept free%s", killed ? ", and kill -9 while it is full" : "");
        ServeProcess serve = ServeProcess.start(disk);
        Senders senders = new Senders(serve.events(), SENDERS, true, nanos -> {});
        while (senders.answers(503) < REFUSED) {
            Thread.sleep(20);
        }
        int acknowledged = senders.acknowledged().size();
        evidence.say("full after %d events; answers by status: %s", acknowledged, senders.answers());
        if (killed) {
            serve.kill();
            serve.close();
        }

        assertThat(run("mount", "-o", "remount,size=300m", disk.toString())).isZero();
        long begin = System.nanoTime();
        if (killed) {
            serve = ServeProcess.start(disk);
            senders.redirect(serve.events());
        }
        while (senders.acknowledged().size() < acknowledged + 100) {
            Thread.sleep(20);
        }
        evidence.say("100 more stored %d ms after there was room again", (System.nanoTime() - begin) / 1_000_000);
        senders.finish();
        Evidence.awaitNoneWaiting(serve);
        serve.terminate();
        assertThat(serve.exitStatus()).isZero();
        serve.close();

        Evidence.assertStoredOnceAndHandled(Database.fileIn(disk), senders.acknowledged());
        evidence.say(
                "%d acknowledged: each is stored once and handled",
                senders.acknowledged().size());
    }
}
