package dev.onevent.example.benchmark.compiling;

import dev.onevent.example.benchmark.Fork;
import dev.onevent.example.benchmark.Median;
import dev.onevent.example.benchmark.Table;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the processor costs a build: javac with it, beside javac alone on the very sources that it generates. Each compilation
 * has a JVM of its own, as cold as a build's; the two take turns.
 */
public final class Compiling {

    private static final String USAGE = """
            ./benchmark compile [--rounds N] [EVENTS...]

            Compiles catalogs of so many events, and a router over all of them, with OnEvent and without. 70 are those of
            Vonage; else 70, 100 and 1000.
            """;

    private static final String PROCESSOR = "dev.onevent.processor.EventProcessor";

    /** A class of each of the libraries that users compile with. */
    private static final List<String> CLASS_PATH = List.of(
            "dev.onevent.OnEvent",
            "org.jspecify.annotations.NullMarked",
            "com.fasterxml.jackson.annotation.JsonCreator");

    /** One compilation: nanoseconds of the clock and of all processors, bytes allocated, and in use at most. */
    private record Figures(long time, long processorTime, long allocated, long heap) {
        static Figures of(List<String> lines) {
            long[] values = lines.stream().mapToLong(Long::parseLong).toArray();
            return new Figures(values[0], values[1], values[2], values[3]);
        }
    }

    private record Pair(Figures alone, Figures with) {
        double ratio(ToDoubleFunction<Figures> figure) {
            return figure.applyAsDouble(with) / figure.applyAsDouble(alone);
        }
    }

    private final int rounds;
    private final Table table = new Table(
            "events",
            "files",
            "javac alone, ms",
            "with OnEvent, ms",
            "ratio",
            "of CPU time",
            "of bytes allocated",
            "of heap in use");

    private Compiling(int rounds) {
        this.rounds = rounds;
    }

    /** The command {@code ./benchmark compile}. */
    public static void main(String... args) throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(args));
        int rounds = 15;
        if (rest.size() > 1 && rest.get(0).equals("--rounds")) {
            rounds = Integer.parseInt(rest.get(1));
            rest = rest.subList(2, rest.size());
        }
        if (rest.stream().anyMatch(each -> !each.matches("\\d+"))) {
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        List<String> sizes = rest.isEmpty() ? List.of("70", "100", "1000") : rest;
        Compiling compiling = new Compiling(rounds);
        for (String events : sizes) {
            compiling.measure(Integer.parseInt(events));
        }
        System.out.println(compiling.table);
    }

    private void measure(int events) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("onevent-compiling");
        try {
            CatalogProject project = CatalogProject.write(directory.resolve("project"), events);
            List<String> written = sources(project.written());
            Path generated = directory.resolve("generated");
            with(project, written, generated);
            List<String> all = new ArrayList<>(written);
            all.addAll(sources(generated));
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                // Neither is always the one that comes first.
                Figures first = i % 2 == 0 ? alone(project, all) : null;
                Figures with = with(project, written, Files.createTempDirectory(directory, "generated"));
                pairs.add(new Pair(first == null ? alone(project, all) : first, with));
            }
            table.row(
                    "" + events,
                    "" + (all.size() - written.size()),
                    Table.whole(median(pairs, pair -> pair.alone.time / 1e6)),
                    Table.whole(median(pairs, pair -> pair.with.time / 1e6)),
                    Table.hundredths(median(pairs, pair -> pair.ratio(Figures::time))),
                    Table.hundredths(median(pairs, pair -> pair.ratio(Figures::processorTime))),
                    Table.hundredths(median(pairs, pair -> pair.ratio(Figures::allocated))),
                    Table.hundredths(median(pairs, pair -> pair.ratio(Figures::heap))));
        } finally {
            delete(directory);
        }
    }

    private static Figures with(CatalogProject project, List<String> sources, Path generated)
            throws IOException, InterruptedException {
        Files.createDirectories(generated);
        String path = location(PROCESSOR) + File.pathSeparator + classPath();
        return compile(project, List.of("-processorpath", path, "-s", generated.toString()), sources);
    }

    private static Figures alone(CatalogProject project, List<String> sources)
            throws IOException, InterruptedException {
        return compile(project, List.of("-proc:none"), sources);
    }

    /** Compiles to where no classes are yet. */
    private static Figures compile(CatalogProject project, List<String> options, List<String> sources)
            throws IOException, InterruptedException {
        Path directory = project.written().getParent();
        List<String> arguments = new ArrayList<>(options);
        arguments.add("-cp");
        arguments.add(project.written() + File.pathSeparator + classPath());
        arguments.add("-d");
        arguments.add(Files.createTempDirectory(directory, "classes").toString());
        arguments.add("@" + Files.write(directory.resolve("sources"), sources));
        // javac also finds the processors on the class path of its own JVM: those of other libraries must not be there.
        List<String> nothingElse =
                List.of("-cp", location(OneCompilation.class.getName()).toString());
        return Figures.of(Fork.run(nothingElse, OneCompilation.class, arguments.toArray(String[]::new)));
    }

    private static List<String> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toString)
                    .filter(path -> path.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String classPath() {
        return CLASS_PATH.stream()
                .map(each -> location(each).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or directory of a class. */
    private static Path location(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return Median.of(pairs.stream().mapToDouble(value).boxed().toList());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
