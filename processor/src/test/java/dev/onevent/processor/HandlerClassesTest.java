package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.Fixtures;
import dev.onevent.processor.compiling.Fixtures.Run;
import java.lang.reflect.Constructor;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What handler classes may be: one file for each case, which compiles without a word and then checks itself. */
class HandlerClassesTest {

    private static final String FOLDER = "handler-classes";

    @TempDir
    Path directory;

    static Stream<Run> runs() {
        return Fixtures.in(FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void routes(Run run) throws Exception {
        String sample = Files.readString(Path.of("src/test/resources", FOLDER, "support/Sample.java"));
        Compilation compilation = Fixtures.compile(
                run,
                directory,
                project -> project.source("sample/Sample.java", sample)
                        .options(run.tool().allWarningsOfFixtures()));
        assertThat(compilation.messages()).isEmpty();
        String path = run.fixture().sources().get(0).path();
        String packageName = path.contains("/") ? path.replaceFirst("/.*", ".") : "";
        try (URLClassLoader loader = compilation.load()) {
            Constructor<?> check = loader.loadClass(packageName + "Check").getDeclaredConstructor();
            check.setAccessible(true);
            ((Runnable) check.newInstance()).run();
        }
    }
}
