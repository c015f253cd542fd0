package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.Fixtures;
import dev.onevent.processor.compiling.Fixtures.Run;
import dev.onevent.processor.compiling.Message;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users get wrong in handler classes: one file for each case, with all diagnostics that are to be given for it. */
class HandlerProblemsTest {

    @TempDir
    Path directory;

    static Stream<Run> runs() {
        return Fixtures.in("handler-problems");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void asExpected(Run run) {
        Compilation compilation = Fixtures.compile(run, directory, project -> {});
        assertThat(compilation.messages().stream()
                        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                        .map(Message::toString))
                .containsExactlyElementsOf(run.fixture().expected(run.tool()).stream()
                        .map(Message::toString)
                        .toList());
    }
}
