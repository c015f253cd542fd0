package dev.onevent.example.benchmark.measure;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Runs what is to be measured until the JVM, which has to compile in the foreground, has compiled it: on a busy machine that takes many times as long as on a quiet
 * one, and a fixed warm-up would measure the interpreter there.
 */
public final class Settling {

    /** The system property that says after how many milliseconds to go on in any case. */
    public static final String LIMIT = "onevent.benchmark.settling";

    /** The system property that names a file to which a line is added where the limit came first. */
    public static final String UNSETTLED = "onevent.benchmark.unsettled";

    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int QUIET_WINDOWS = 4;
    private static final double FASTER = 1.02;
    private static final long NEXT_TO_NOTHING = 10;

    private Settling() {}

    /** Runs an operation until, for a while, the compilers have finished nothing and it has not become faster. */
    static void run(Callable<?> operation) throws Exception {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.getLong(LIMIT, 0));
        int quiet = 0;
        long best = 0;
        while (quiet < QUIET_WINDOWS && System.nanoTime() < end) {
            long before = compilers.getTotalCompilationTime();
            long windowEnd = System.nanoTime() + WINDOW;
            long calls = 0;
            while (System.nanoTime() < windowEnd) {
                operation.call();
                calls++;
            }
            boolean faster = calls > best * FASTER;
            best = Math.max(best, calls);
            boolean compiled = compilers.getTotalCompilationTime() - before >= NEXT_TO_NOTHING;
            quiet = faster || compiled ? 0 : quiet + 1;
        }
        String file = System.getProperty(UNSETTLED);
        if (quiet < QUIET_WINDOWS && file != null) {
            Files.writeString(Path.of(file), "unsettled\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
