package dev.onevent.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.DocumentedType;
import dev.onevent.vonage.ConversationEvents;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of event types; {@code -Dgolden.update=true} writes it anew. */
class EventTableTest {

    @Test
    void listsAllEventTypesOfTheCatalog() throws IOException {
        String table = ConversationEvents.types().stream()
                .map(EventTableTest::row)
                .collect(Collectors.joining(
                        "", "\n| type | record | group | what happened |\n|---|---|---|---|\n", "\n"));
        Readme readme = new Readme();
        if (Boolean.getBoolean("golden.update")) {
            readme.replaceTable(table);
        } else {
            assertThat(readme.table()).isEqualTo(table);
        }
    }

    private static String row(DocumentedType type) {
        Class<?> group = type.group();
        return Stream.of(
                        "`" + type.name() + "`",
                        "`" + type.record().getSimpleName() + "`",
                        group == null ? "" : "`" + group.getSimpleName() + "`",
                        (type.doc() + " " + deprecation(type)).strip())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String deprecation(DocumentedType type) {
        if (!type.deprecated()) {
            return "";
        }
        return type.replacedBy() == null ? "*Deprecated.*" : "*Deprecated: use `" + type.replacedBy() + "`.*";
    }
}
