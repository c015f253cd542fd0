package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Catalogs;
import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs and handler classes in modules; on javac, for Eclipse's compiler finds no modules when it is called as tools do. */
class ModulesTest {

    private static final String TIMELINE = """
            package shop;

            import dev.onevent.OnEvent;

            @OnEvent(with = Calls.class)
            @SuppressWarnings("exports")
            public final class Timeline {
                public Timeline() {}

                @OnEvent
                void low(StockLow event, User user) {}

                @OnEvent
                void rest(ShopEvent event) {}
            }

            @OnEvent.Part
            final class Calls {
                @OnEvent
                void empty(StockEmpty event) {}
            }

            record User() {}
            """;

    @TempDir
    Path directory;

    /** What handlers take is their affair. */
    @Test
    void anExportedRouterMayMentionWhatIsNot() {
        Compilation compilation = project()
                .source("shop/Timeline.java", TIMELINE)
                .options(JavaTool.JAVAC.allWarningsOfFixtures())
                .compile(JavaTool.JAVAC);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated().get("shop/TimelineRouter.java"))
                .contains("@SuppressWarnings({\"exports\"})");
    }

    @Test
    void oneThatMentionsNothingElseSaysNothing() {
        Compilation compilation = project()
                .source(
                        "shop/Timeline.java",
                        TIMELINE.replace("with = Calls.class", "").replace(", User user", ""))
                .options(JavaTool.JAVAC.allWarningsOfFixtures())
                .compile(JavaTool.JAVAC);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.generated().get("shop/TimelineRouter.java")).doesNotContain("exports");
    }

    @Test
    void theReportStandsInTheModuleOfTheRouter() {
        Compilation compilation = new Project(directory)
                .modulePath()
                .options(List.of(
                        "--module-source-path", directory.resolve("sources").toString()))
                .source("team/module-info.java", "module team {}\n")
                .source("bank/module-info.java", "module bank {\n    requires dev.onevent;\n}\n")
                .source(
                        "bank/bank/Catalog.java",
                        "package bank;\n\n@dev.onevent.EventCatalog(\"catalogs/bank.yaml\")\ninterface Catalog {}\n")
                .source(
                        "bank/bank/Desk.java",
                        "package bank;\n\n@dev.onevent.OnEvent(ignore = BankEvent.class)\nfinal class Desk {}\n")
                .compile(JavaTool.JAVAC);
        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.classes().resolve("bank/META-INF/onevent/bank.Desk.md"))
                .exists();
    }

    private Project project() {
        Project project = new Project(directory)
                .modulePath()
                .source(
                        "module-info.java",
                        "module shop {\n    requires transitive dev.onevent;\n\n    exports shop;\n}\n");
        Catalogs.addTo(project, "shop");
        return project;
    }
}
