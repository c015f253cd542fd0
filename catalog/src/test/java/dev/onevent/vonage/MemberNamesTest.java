package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are compared in words of bytes, and mostly guessed: one that differs anywhere is another all the same. */
class MemberNamesTest {

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\":");

    @ParameterizedTest
    @MethodSource("dev.onevent.vonage.PayloadsTest#cases")
    @DisplayName("a name with one character changed is not the declared one")
    void oneCharacterOff(String payload) {
        JsonNode tree = Json.read(PayloadsTest.json(payload));
        if (tree == null) {
            return;
        }
        String json = Json.write(tree);
        Matcher name = NAME.matcher(json);
        while (name.find()) {
            for (int at = name.start(1); at < name.end(1); at++) {
                // So that the names of the event that is changed are those that are expected.
                ConversationEvents.decode(json);
                String changed = json.substring(0, at) + '#' + json.substring(at + 1);
                byte[] again = ConversationEvents.encode(ConversationEvents.decode(changed));
                if (!Json.same(again, changed)) {
                    assertThat(new String(again, StandardCharsets.UTF_8)).isEqualTo(changed);
                }
            }
        }
    }
}
