package dev.onevent.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may not see what, so that each can be understood by itself. */
class ArchitectureTest {

    private static final String OURS = "dev.onevent.processor";
    private static final int LONGEST_FILE = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);

    @Test
    void problemsAreValuesOfTheirOwn() {
        mayNotSee(
                "problem",
                OURS,
                OURS + ".version..",
                OURS + ".catalog..",
                OURS + ".handler..",
                OURS + ".source..",
                OURS + ".report..");
    }

    @Test
    void versionsAreValuesOfTheirOwn() {
        mayNotSee(
                "version",
                OURS,
                OURS + ".problem..",
                OURS + ".catalog..",
                OURS + ".handler..",
                OURS + ".source..",
                OURS + ".report..");
    }

    @Test
    void theCatalogKnowsNoCompilerAndNoSource() {
        mayNotSee(
                "catalog",
                OURS,
                OURS + ".handler..",
                OURS + ".source..",
                OURS + ".report..",
                "javax.lang.model..",
                "javax.annotation.processing..",
                "com.palantir.javapoet..");
    }

    @Test
    void handlersKnowNoCatalogAndNoSource() {
        mayNotSee(
                "handler",
                OURS,
                OURS + ".catalog..",
                OURS + ".source..",
                OURS + ".report..",
                "com.palantir.javapoet..",
                "org.snakeyaml..");
    }

    @Test
    void reportsKnowNoCompilerNoCatalogAndNoSource() {
        mayNotSee(
                "report",
                OURS,
                OURS + ".catalog..",
                OURS + ".source..",
                "javax.lang.model..",
                "javax.annotation.processing..",
                "com.palantir.javapoet..",
                "org.snakeyaml..");
    }

    /** Save the modifiers that JavaPoet takes. */
    @Test
    void sourcesKnowNoCompiler() {
        mayNotSee("source", OURS, OURS + ".report..", "javax.annotation.processing..", "org.snakeyaml..");
        noClasses()
                .that()
                .resideInAPackage(OURS + ".source..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.lang.model..")
                        .and(nameMatching(".*\\.Modifier;?").negate()))
                .check(CLASSES);
    }

    private static void mayNotSee(String name, String... packages) {
        noClasses()
                .that()
                .resideInAPackage(OURS + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    @Test
    void noFileOfCodeIsLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> modules = Files.walk(Path.of(".."), 3)) {
            for (Path sources : modules.filter(path -> path.endsWith("src")).toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(ArchitectureTest::isCode).toList()) {
                        int lines = Files.readAllLines(file).size();
                        if (lines > LONGEST_FILE) {
                            tooLong.add(file + " has " + lines + " lines");
                        }
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static boolean isCode(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".js");
    }
}
