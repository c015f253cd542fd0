package dev.onevent.example.benchmark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Runs what is to be measured until the JVM has compiled it: on a busy machine that takes many times as long as on a
 * quiet one, and a fixed warm-up would measure the interpreter there.
 */
public final class Settling {

    /** The system property that says for how many milliseconds this JVM waits at most, in all: more only to let each figure have a little. */
    public static final String LIMIT = "onevent.benchmark.settling";

    /** The system property that names a file to which a line is added where the limit came first. */
    public static final String UNSETTLED = "onevent.benchmark.unsettled";

    /** The system property that says what that line is. */
    public static final String FIGURE = "onevent.benchmark.figure";

    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int QUIET_WINDOWS = 4;
    private static final double FASTER = 1.05;

    /** Garbage collection and small compilations stay below, in parts of the time of the thread that measures. */
    private static final double BUSY = 0.2;

    /** What is measured has this long even where nothing is left. */
    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(2_500);

    private static long left = TimeUnit.MILLISECONDS.toNanos(Long.getLong(LIMIT, 0));

    private Settling() {}

    /**
     * Runs an operation until, for a while, the compilers have been idle and it has not become faster. Time is that of
     * the processor: how much of it other programs take does not matter.
     */
    static void run(Callable<?> operation) throws Exception {
        long start = System.nanoTime();
        long limit = Math.max(left, LEAST);
        int quiet = 0;
        double best = 0;
        while (quiet < QUIET_WINDOWS && System.nanoTime() - start < limit) {
            long own = ownTime();
            long others = othersTime();
            double calls = callsOfAWindow(operation);
            double elapsed = ownTime() - own;
            boolean busy = othersTime() - others > elapsed * BUSY;
            boolean faster = calls / elapsed > best * FASTER;
            best = Math.max(best, calls / elapsed);
            quiet = busy || faster ? 0 : quiet + 1;
        }
        left -= System.nanoTime() - start;
        if (quiet < QUIET_WINDOWS) {
            tell();
        }
    }

    private static long callsOfAWindow(Callable<?> operation) throws Exception {
        long end = System.nanoTime() + WINDOW;
        long calls = 0;
        while (System.nanoTime() < end) {
            operation.call();
            calls++;
        }
        return calls;
    }

    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * How long the other threads of this JVM have run so far, which are the compilers' above all. It tells of a
     * compilation from its beginning on, while {@link java.lang.management.CompilationMXBean} tells of it at its end.
     */
    private static long othersTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() - ownTime();
    }

    private static void tell() throws IOException {
        String file = System.getProperty(UNSETTLED);
        if (file != null) {
            String line = System.getProperty(FIGURE) + "\n";
            Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
