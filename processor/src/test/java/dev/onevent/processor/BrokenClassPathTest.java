package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class path that lacks what classes on it need, as when a transitive dependency is left out. */
class BrokenClassPathTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void ofAContextItIsTheCompilersAffair(JavaTool tool) throws IOException {
        Compilation compilation = compile(tool, "@OnEvent void low(StockLow event, team.Context context) {}");
        if (tool == JavaTool.JAVAC) {
            assertThat(compilation.errors()).isEmpty();
        } else {
            assertThat(compilation.errors())
                    .contains("The type team.Missing cannot be resolved. It is indirectly referenced from required type"
                            + " team.Context")
                    .noneMatch(error -> error.contains("internal error"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAnExceptionItIsTheCompilersAffairAndTheRouterDoesNotRepeatIt(JavaTool tool) throws IOException {
        Compilation compilation = compile(tool, "@OnEvent void low(StockLow event) throws team.Problem {}");
        if (tool == JavaTool.JAVAC) {
            assertThat(compilation.errors())
                    .containsExactly("incompatible types: team.Problem cannot be converted to java.lang.Throwable");
        } else {
            assertThat(compilation.errors())
                    .contains("The type team.Failure cannot be resolved. It is indirectly referenced from required type"
                            + " team.Problem")
                    .noneMatch(error -> error.contains("internal error"));
        }
    }

    /** Classes are searched for handlers that they inherit, but not as far as into jars. */
    @ParameterizedTest
    @EnumSource
    void ofAnAnnotationItIsNoOnesAffair(JavaTool tool) throws IOException {
        Project team = new Project(directory.resolve("team"))
                .source("team/Mark.java", "package team;\n\npublic @interface Mark {}\n")
                .source("team/Base.java", "package team;\n\npublic class Base { @Mark public void run() {} }\n");
        assertThat(team.compile(JavaTool.JAVAC).messages()).isEmpty();
        Files.delete(directory.resolve("team/classes/team/Mark.class"));
        Compilation compilation = new Project(directory.resolve("project"))
                .classPath(directory.resolve("team/classes"), Catalogs.compiled("shop"))
                .source("shop/Timeline.java", """
                        package shop;

                        import dev.onevent.OnEvent;

                        @OnEvent(ignore = ShopEvent.class)
                        class Timeline {
                            @OnEvent void text(NoteText event) {}
                        }

                        class Other extends team.Base {}
                        """)
                .compile(tool);
        assertThat(compilation.messages()).isEmpty();
    }

    private Compilation compile(JavaTool tool, String handler) throws IOException {
        Project team = new Project(directory.resolve("team"))
                .source("team/Missing.java", "package team;\n\npublic class Missing {}\n")
                .source("team/Failure.java", "package team;\n\npublic class Failure extends Exception {}\n")
                .source("team/Problem.java", "package team;\n\npublic class Problem extends Failure {}\n")
                .source("team/Context.java", "package team;\n\npublic class Context extends Missing {}\n");
        Path classes = directory.resolve("team/classes");
        assertThat(team.compile(JavaTool.JAVAC).messages()).isEmpty();
        Files.delete(classes.resolve("team/Missing.class"));
        Files.delete(classes.resolve("team/Failure.class"));
        return new Project(directory.resolve("project"))
                .classPath(classes, Catalogs.compiled("shop"))
                .source("shop/Timeline.java", """
                        package shop;

                        import dev.onevent.OnEvent;

                        @OnEvent(ignore = ShopEvent.class)
                        class Timeline {
                            @OnEvent void text(NoteText event, String text) {}
                            %s
                        }
                        """.formatted(handler))
                .compile(tool);
    }
}
