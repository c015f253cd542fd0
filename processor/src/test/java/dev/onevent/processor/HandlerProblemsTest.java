package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.Fixtures;
import dev.onevent.processor.compiling.Fixtures.Run;
import dev.onevent.processor.compiling.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users get wrong in handler classes: one file for each case, with all diagnostics that are to be given for it.
 * {@code -Dgolden.update=true} writes them anew.
 */
class HandlerProblemsTest {

    private static final String FOLDER = "handler-problems";

    @TempDir
    Path directory;

    static Stream<Run> runs() {
        if (Boolean.getBoolean("golden.update")) {
            Fixtures.update(FOLDER);
        }
        return Fixtures.in(FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void asExpected(Run run) {
        Compilation compilation = Fixtures.compile(run, directory, project -> {});
        List<Message> expected = run.fixture().expected(run.tool());
        List<Message> said = compilation.messagesButNotes();
        assertThat(said.stream().map(Message::toString))
                .containsExactlyElementsOf(
                        expected.stream().map(Message::toString).toList());
        assertThat(said)
                .containsAll(
                        expected.stream().filter(each -> !each.name().isEmpty()).toList());
    }
}
