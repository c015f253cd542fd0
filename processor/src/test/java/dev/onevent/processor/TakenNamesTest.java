package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.compiling.Compilation;
import dev.onevent.processor.compiling.JavaTool;
import dev.onevent.processor.compiling.Message;
import dev.onevent.processor.compiling.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .containsExactly(
                        "bank/BankEvent.java:4: bank.yaml:2:7: 'root' cannot be 'BankEvent', which is a class of"
                                + " yours in the same package; take another name, or rename the class");
    }

    /** One error each, for the rest of what is generated holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Account      | 6:3: type 'Account' is a class of yours in the same package; rename it, or rename the class
            MoneyEvent   | 7:10: group 'money' would become 'MoneyEvent', which is a class of yours in the same package; give it a 'name', or rename the class
            Opened       | 9:3: event 'opened' would become 'Opened', which is a class of yours in the same package; give it a 'name', or rename the class
            Sent         | 10:16: event 'paid' would become 'Sent', which is a class of yours in the same package; give it another 'name', or rename the class
            NoteText     | 11:36: subtype 'text' of event 'note' would become 'NoteText', which is a class of yours in the same package; give it a 'name', or rename the class
            NoteOther    | 11:3: the rest of event 'note' would become 'NoteOther', which is a class of yours in the same package; give it a 'name', or rename the class
            BankEvents   | 2:7: 'root' cannot be 'BankEvent', which also gives BankEvents, a class of yours in the same package; take another name, or rename the class
            """)
    void anotherType(String name, String error) {
        for (JavaTool tool : JavaTool.values()) {
            Compilation compilation = new Project(directory.resolve(tool.name()))
                    .resource("bank.yaml", """
                            catalog: Bank
                            root: BankEvent
                            discriminator: type
                            payload: data
                            types:
                              Account: {fields: {kind: {enum: [new, old]}}}
                            groups: {money: {}}
                            events:
                              opened: {group: money, fields: {account: Account, via: {enum: [web, post]}}}
                              paid: {name: Sent, fields: {to: Account, sum: {fields: {cents: long}}}}
                              note: {subtypes: {on: kind, of: {text: {fields: {by: {fields: {name: string}}}}}}}
                            """)
                    .source("bank/Bank.java", """
                            package bank;

                            interface Bank {
                                @dev.onevent.EventCatalog("bank.yaml")
                                interface Catalog {}
                            }
                            """)
                    .source("bank/" + name + ".java", "package bank;\n\nfinal class " + name + " {}\n")
                    .compile(tool);
            assertThat(texts(compilation)).containsExactly("bank/Bank.java:5: bank.yaml:" + error);
        }
    }

    /**
     * A build over the classes of the last one: what was generated then, is again, also in place of a type of the user's whose
     * source is gone. Eclipse's batch compiler replaces no class.
     */
    @Test
    void ofAnEarlierBuild() {
        assertThat(new Project(directory)
                        .source("bank/Opened.java", "package bank;\n\nfinal class Opened {}\n")
                        .compile(JavaTool.JAVAC)
                        .messages())
                .isEmpty();
        for (int build = 1; build <= 2; build++) {
            Compilation compilation = new Project(directory)
                    .resource("bank.yaml", YAML)
                    .source(
                            "bank/Bank.java",
                            "package bank;\n\n@dev.onevent.EventCatalog(\"bank.yaml\")\ninterface Bank {}\n")
                    .compile(JavaTool.JAVAC);
            assertThat(compilation.messages()).isEmpty();
        }
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
