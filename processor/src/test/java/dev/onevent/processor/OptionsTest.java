package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How much is made of what a newer catalog brings; wrong options are among the handler problems. */
class OptionsTest {

    /** It leaves new events, and handles a deprecated one while it ignores the successor. */
    private static final String TIMELINE = """
            package depot;

            import dev.onevent.OnEvent;

            @OnEvent(since = "1.9", ignore = {Box.class, Crate.class, Bag.class, Sack.class, Tin.class,
                    Pallet.class, Note.class, VanEvent.class, CustomEvent.class, UnknownEvent.class,
                    MalformedEvent.class, ParcelEvent.class})
            final class Timeline {
                @OnEvent
                void plugin(Plugin event) {}
            }
            """;

    @TempDir
    Path directory;

    private int projects;

    @ParameterizedTest
    @CsvSource({
        "onevent.new=note, NOTE WARNING",
        "onevent.new=warning, WARNING WARNING",
        "onevent.new=error, ERROR WARNING",
        "onevent.deprecated=note, WARNING NOTE",
        "onevent.deprecated=warning, WARNING WARNING",
        "onevent.deprecated=error, WARNING ERROR",
        "onevent.deprecated=none, WARNING",
    })
    void theBuildSetsTheKind(String option, String kinds) {
        for (JavaTool tool : JavaTool.values()) {
            Compilation compilation = compile(tool, "-A" + option);
            assertThat(compilation.messages())
                    .as(compilation.toString())
                    .extracting(message -> message.kind())
                    .containsExactlyElementsOf(Stream.of(kinds.split(" "))
                            .map(Diagnostic.Kind::valueOf)
                            .toList());
        }
    }

    @Test
    void warningsFailABuildThatWantsNone() {
        assertThat(compile(JavaTool.JAVAC, "-Werror").isSuccess()).isFalse();
        assertThat(compile(JavaTool.JAVAC, "-Werror", "-Aonevent.new=note", "-Aonevent.deprecated=none")
                        .isSuccess())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoOptionOfOursIsNotOurs(JavaTool tool) {
        Compilation compilation = new Project(directory.resolve("other"))
                .classPath(Catalogs.compiled("depot"))
                .source("depot/Timeline.java", """
                        package depot;

                        @dev.onevent.OnEvent
                        final class Timeline {
                            @dev.onevent.OnEvent
                            void rest(DepotEvent event) {}
                        }
                        """)
                .options(List.of("-Aoneventful=1"))
                .compile(tool);
        assertThat(compilation.isSuccess()).isTrue();
    }

    private Compilation compile(JavaTool tool, String... options) {
        return new Project(directory.resolve("project" + projects++))
                .classPath(Catalogs.compiled("depot"))
                .source("depot/Timeline.java", TIMELINE)
                .options(List.of(options))
                .compile(tool);
    }
}
