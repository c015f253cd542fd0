package dev.onevent.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes in catalogs and all that is said about each: {@code x.yaml}, with {@code x.overlay.yaml} over it if there is one, and
 * {@code x.errors}. {@code -Dgolden.update=true} writes the latter anew.
 */
class CatalogProblemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/catalog-problems");
    private static final String CATALOG = ".yaml";
    private static final String OVERLAY = ".overlay.yaml";

    @TestFactory
    Stream<DynamicTest> everyMistakeIsReported() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CATALOG) && !name.endsWith(OVERLAY))
                    .map(name -> name.substring(0, name.length() - CATALOG.length()))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
        }
    }

    private static void check(String name) throws IOException {
        List<CatalogFile> files = new ArrayList<>();
        files.add(file(name + CATALOG));
        if (Files.exists(FOLDER.resolve(name + OVERLAY))) {
            files.add(file(name + OVERLAY));
        }
        Problems problems = new Problems();
        CatalogReader.read(files, Set.of(), problems);
        String errors = problems.all().stream()
                .map(problem -> problem.site() + ": " + problem.message() + "\n")
                .collect(Collectors.joining());
        Path expected = FOLDER.resolve(name + ".errors");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, errors);
        }
        assertThat(errors).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    private static CatalogFile file(String name) throws IOException {
        return new CatalogFile(name, Files.readString(FOLDER.resolve(name)));
    }
}
