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

    private static Iterable<String> texts(Compilation compilation) {
        return compilation.messages().stream()
                .filter(Message::isError)
                .map(message -> message.file() + ":" + message.line() + ": " + message.text())
                .toList();
    }
}
