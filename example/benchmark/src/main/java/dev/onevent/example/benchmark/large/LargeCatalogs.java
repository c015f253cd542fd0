package dev.onevent.example.benchmark.large;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The large catalogs, compiled once and again when anything on the class path has changed. */
public final class LargeCatalogs {

    /** How many types they have. */
    public static final List<Integer> SIZES = List.of(10, 100, 1_000);

    /** The smallest and the largest of them. */
    public static final List<Integer> EXTREMES = List.of(10, 1_000);

    private LargeCatalogs() {}

    /** The directory that has one for each of some sizes. */
    public static Path compile(List<Integer> sizes) throws IOException, URISyntaxException {
        Path classes = Path.of(LargeCatalogs.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path directory = classes.resolveSibling("large-" + Runtime.version().feature());
        long newest = newest();
        for (int size : sizes) {
            Path own = directory.resolve("" + size);
            Path mark = own.resolve("complete");
            if (!Files.exists(mark) || mark.toFile().lastModified() < newest) {
                if (Files.exists(own)) {
                    delete(own);
                }
                LargeCatalog.compile(own, size);
                Files.createFile(mark);
            }
        }
        return directory;
    }

    private static long newest() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .mapToLong(entry -> new File(entry).lastModified())
                .max()
                .orElse(0);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
