package dev.onevent.example.benchmark.compiling;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles once, in a JVM of its own, and prints what that took. */
public final class OneCompilation {

    private OneCompilation() {}

    /** Takes the arguments of javac. */
    public static void main(String... arguments) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long processorTime = process.getProcessCpuTime();
        long begin = System.nanoTime();
        int result = javac.run(null, null, null, arguments);
        long end = System.nanoTime();
        if (result != 0) {
            throw new IllegalStateException(String.join(" ", arguments));
        }
        List<Long> figures = List.of(
                end - begin,
                process.getProcessCpuTime() - processorTime,
                threads.getCurrentThreadAllocatedBytes() - allocated,
                peakOfHeap());
        figures.forEach(System.out::println);
    }

    /** At most: not all pools had their peaks at one time. */
    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
