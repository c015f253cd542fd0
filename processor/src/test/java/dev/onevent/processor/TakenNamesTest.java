package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of the user that are called as what is generated. Of routers there is a fixture. */
class TakenNamesTest {

    private static final String YAML = "catalog: Bank\nroot: BankEvent\ndiscriminator: type\nevents: {opened: {}}\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void theAnnotatedTypeItself(JavaTool tool) {
        Compilation compilation = new Project(directory)
                .resource("bank.yaml", YAML)
                .source("bank/BankEvent.java", """
                        package bank;

                        @dev.onevent.EventCatalog("bank.yaml")
                        interface BankEvent {}
                        """)
                .compile(tool);
        assertThat(texts(compilation))
                .contains("bank/BankEvent.java:4: the type BankEvent is generated here; give this one another name");
    }

    @ParameterizedTest
    @EnumSource
    void anotherType(JavaTool tool) {
        Compilation compilation = new Project(directory)
                .resource("bank.yaml", YAML)
                .source("bank/Bank.java", """
                        package bank;

                        interface Bank {
                            @dev.onevent.EventCatalog("bank.yaml")
                            interface BankEvents {}
                        }
                        """)
                .source("bank/Opened.java", "package bank;\n\ninterface Opened {}\n")
                .compile(tool);
        assertThat(texts(compilation))
                .contains("bank/Bank.java:5: the type Opened is generated for BankEvents, and there is another of that"
                        + " name; rename one of the two");
    }

    @ParameterizedTest
    @EnumSource
    void ofAnotherCatalog(JavaTool tool) {
        Compilation compilation = new Project(directory)
                .resource("bank.yaml", YAML)
                .resource("shop.yaml", YAML.replace("BankEvent", "ShopEvent"))
                .source(
                        "bank/Bank.java",
                        "package bank;\n\n@dev.onevent.EventCatalog(\"bank.yaml\")\ninterface Bank {}\n")
                .source(
                        "bank/Shop.java",
                        "package bank;\n\n@dev.onevent.EventCatalog(\"shop.yaml\")\ninterface Shop {}\n")
                .compile(tool);
        assertThat(texts(compilation))
                .containsExactly(
                        "bank/Shop.java:4: the package has the event catalog of Bank already, and both have a type"
                                + " UnknownEvent; move this one to a package of its own, or name its file in the @EventCatalog of"
                                + " Bank");
    }

    /** Without a package there is no longer name for the type that is hidden. */
    @ParameterizedTest
    @EnumSource
    void ofTwoTypesOfACatalogInTheUnnamedPackage(JavaTool tool) {
        String yaml = "catalog: Bank\nroot: BankEvent\ndiscriminator: type\npayload: data\n"
                + "types: {Kind: {fields: {name: string}}}\n"
                + "events: {opened: {fields: {kind: {enum: [new, old]}, of: Kind}}}\n";
        Compilation unnamed = new Project(directory.resolve("unnamed"))
                .resource("bank.yaml", yaml)
                .source("Bank.java", "@dev.onevent.EventCatalog(\"bank.yaml\")\ninterface Bank {}\n")
                .compile(tool);
        assertThat(texts(unnamed))
                .contains(
                        "Bank.java:2: the type Kind of the catalog and Opened.Body.Kind have one name, and in the"
                                + " unnamed package nothing tells them apart; declare Bank in a package, or rename one of the two");
        Compilation named = new Project(directory.resolve("named"))
                .resource("bank.yaml", yaml)
                .source(
                        "bank/Bank.java",
                        "package bank;\n\n@dev.onevent.EventCatalog(\"bank.yaml\")\ninterface Bank {}\n")
                .compile(tool);
        assertThat(named.messages()).isEmpty();
    }

    private static Iterable<String> texts(Compilation compilation) {
        return compilation.messages().stream()
                .filter(Message::isError)
                .map(message -> message.file() + ":" + message.line() + ": " + message.text())
                .toList();
    }
}
