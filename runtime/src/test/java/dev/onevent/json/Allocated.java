package dev.onevent.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What running something costs in memory: unlike the time it takes the same on any machine. */
final class Allocated {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /** The bytes that this thread allocates meanwhile. */
    static long by(Runnable running) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        running.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
