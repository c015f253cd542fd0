package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import dev.onevent.processor.compiling.RecordingProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the processor stands with build tools, with the runtime beside it, and with its own mistakes. */
class EventProcessorTest {

    private static final String TIMELINE = """
            package shop;

            import dev.onevent.OnEvent;

            @OnEvent(with = Calls.class)
            final class Timeline {
                @OnEvent
                void rest(ShopEvent event) {}
            }

            @OnEvent.Part
            final class Calls {
                @OnEvent
                void low(StockLow event) {}
            }
            """;

    private static final Exception BROKEN = new IllegalStateException("broken");

    @TempDir
    Path directory;

    /** A build tool deletes what came of an edited source, and compiles that alone beside the classes of all others. */
    @ParameterizedTest
    @EnumSource
    void anEditedHandlerClassAloneGetsItsRouterAgain(JavaTool tool) throws IOException {
        String other = TIMELINE.replaceAll("Timeline", "Other").replaceAll("Calls", "OtherCalls");
        Compilation all = project()
                .source("shop/Timeline.java", TIMELINE)
                .source("shop/Other.java", other)
                .compile(tool);
        assertThat(all.generated()).containsKeys("shop/OtherRouter.java", "shop/TimelineRouter.java");
        for (String type : List.of("Timeline", "Calls", "TimelineRouter", "TimelineRouter$Routes")) {
            Files.deleteIfExists(all.classes().resolve("shop/" + type + ".class"));
        }
        RecordingProcessor processor = new RecordingProcessor();
        Compilation again = new Project(directory.resolve("again"))
                .classPath(all.classes())
                .source(
                        "shop/Timeline.java",
                        TIMELINE.replace("rest(ShopEvent event)", "rest(ShopEvent event, String user)"))
                .processor(processor)
                .compile(tool);
        assertThat(again.messages()).isEmpty();
        assertThat(again.generated()).containsOnlyKeys("shop/TimelineRouter.java");
        assertThat(again.generated().get("shop/TimelineRouter.java")).contains("String user");
        assertThat(processor.origins().values()).containsOnly(List.of("shop.Timeline"));
    }

    @Test
    void claimsItsOwnAnnotations() {
        Compilation compilation = project()
                .source("shop/Timeline.java", TIMELINE)
                .options(List.of("-Xlint:processing"))
                .compile(JavaTool.JAVAC);
        assertThat(compilation.messages())
                .extracting(Message::text)
                .anyMatch(text -> text.contains("org.jspecify.annotations.NullMarked"))
                .noneMatch(text -> text.contains("dev.onevent"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSourcesGiveTheSameSources(JavaTool tool) {
        Compilation one = project().source("shop/Timeline.java", TIMELINE).compile(tool);
        Project again = new Project(directory.resolve("again"));
        Catalogs.addTo(again, "shop");
        Compilation other = again.source("shop/Timeline.java", TIMELINE).compile(tool);
        assertThat(one.generated()).isNotEmpty().isEqualTo(other.generated());
        assertThat(one.reports()).isNotEmpty().isEqualTo(other.reports());
    }

    @ParameterizedTest
    @ValueSource(strings = {"public static final int LEVEL = 0;", "public static final String LEVEL = \"1\";", ""})
    void anOlderRuntimeIsRefusedInOneError(String level) {
        Project runtime = new Project(directory.resolve("runtime"))
                .source(
                        "dev/onevent/json/RuntimeLevel.java",
                        "package dev.onevent.json;\n\npublic final class RuntimeLevel { " + level + " }\n");
        assertThat(runtime.compile(JavaTool.JAVAC).messages()).isEmpty();
        for (JavaTool tool : JavaTool.values()) {
            Compilation compilation = new Project(directory.resolve(tool.name()))
                    .classPath(directory.resolve("runtime/classes"), Catalogs.compiled("shop"))
                    .source("shop/Timeline.java", TIMELINE.replace("with = Calls.class", ""))
                    .compile(tool);
            assertThat(compilation.messages())
                    .extracting(Message::toString)
                    .containsExactly("error shop/Timeline.java:12: the onevent on the class path is older than the"
                            + " onevent-processor; use the same version of both");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeOfItsOwnInAHandlerClassIsReportedThere(JavaTool tool) {
        Compilation compilation = project()
                .source("shop/Timeline.java", TIMELINE)
                .processor(new RecordingProcessor("asMemberOf", BROKEN))
                .compile(tool);
        assertThat(compilation.isSuccess()).isFalse();
        assertInternalError(
                compilation, "shop/Timeline.java:12", "at the handler class shop.Calls", "handler.HandlerReader");
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeOfItsOwnInACatalogIsReportedThere(JavaTool tool) {
        Compilation compilation = project()
                .processor(new RecordingProcessor("createSourceFile", BROKEN))
                .compile(tool);
        assertThat(compilation.isSuccess()).isFalse();
        assertInternalError(
                compilation, "shop/Catalog.java:4", "at the event catalog of shop.Catalog", "SourceWriter.write");
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherMistakeOfItsOwnIsReportedWithoutAPlace(JavaTool tool) {
        Compilation compilation = project()
                .processor(new RecordingProcessor("getTypeElement", BROKEN))
                .compile(tool);
        assertThat(compilation.isSuccess()).isFalse();
        assertInternalError(compilation, ":0", "at a round of annotation processing", "RuntimeCheck.isTooOld");
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsNoMistakeOfItsOwn(JavaTool tool) {
        Compilation compilation = project()
                .processor(new RecordingProcessor("createSourceFile", new IOException("no space left")))
                .compile(tool);
        assertThat(compilation.isSuccess()).isFalse();
        assertThat(compilation.messages())
                .extracting(Message::toString)
                .contains("error shop/Catalog.java:4: the generated type ShopEvent cannot be written: no space left")
                .allMatch(message -> message.endsWith(" cannot be written: no space left"));
    }

    private static void assertInternalError(Compilation compilation, String place, String what, String frame) {
        assertThat(compilation.messages()).hasSize(1);
        String message = compilation.messages().get(0).toString();
        assertThat(message)
                .startsWith(
                        "error " + place + ": internal error in the event processor " + what
                                + "; please report it with these lines:\n    java.lang.IllegalStateException: broken\n        at ")
                .contains("at dev.onevent.processor." + frame);
        assertThat(message.lines().count()).isLessThan(20);
    }

    private Project project() {
        Project project = new Project(directory.resolve("project"));
        Catalogs.addTo(project, "shop");
        return project;
    }
}
