package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    private static final String HELLO = "{'id':1,'type':'text','from':'MEM-1','body':{'text':'Hello'}}";
    private static final String SEEN = "{'id':2,'type':'text:seen','from':'MEM-2','body':{'event_id':1}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO\nSEEN\n",
                "HELLO\r\n\r\nSEEN",
                "\uFEFFHELLO\nSEEN",
                "[HELLO,SEEN]",
                "\uFEFF [ HELLO ,\n SEEN ]",
                "{'page_size':10,'_embedded':{'events':[HELLO,SEEN]},'_links':{}}",
                "{'page_size':10,'_embedded':{'data':{'events':[HELLO,SEEN]}},'_links':{}}",
                "{'page_size':10,'_links':{},'_embedded':[HELLO,SEEN]}",
            })
    void readsEventsInEveryShape(String input) {
        Run run = Run.of(json(input), "-");

        assertThat(run.timeline()).containsExactly("1 message MEM-1 wrote \"Hello\"", "2 message MEM-2 saw \"Hello\"");
        assertThat(run.out()).contains("events        2 of 2 types");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HELLO", "\uFEFFHELLO\n", "{\n'id':1,'type':'text',\n'from':'MEM-1','body':{'text':'Hello'}}"})
    void readsOneEvent(String input) {
        assertThat(Run.of(json(input), "-").timeline()).containsExactly("1 message MEM-1 wrote \"Hello\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF", "[]", "{'_embedded':{'events':[]}}"})
    void findsNothingInNothing(String input) {
        assertThat(Run.of(json(input), "-").out()).startsWith("\nevents        0 of 0 types\n");
    }

    @Test
    void reportsABadElementWithItsPositionAndGoesOn() {
        Run run = Run.of(json("[HELLO,{'body':1},\"?\",{'type':'a:b'},SEEN]"), "-");

        assertThat(run.timeline())
                .containsExactly(
                        "1 message MEM-1 wrote \"Hello\"",
                        "malformed at byte 63, no type: {\"body\":1}",
                        "malformed at byte 74, not an object: \"?\"",
                        "unknown a:b, not in catalog",
                        "2 message MEM-2 saw \"Hello\"");
        assertThat(run.out())
                .contains("unknown       1: 1 not in catalog\nmalformed     2: 1 no type, 1 not an object\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void reportsABrokenLineAndGoesOn() {
        assertThat(Run.of(json("HELLO\n{'type':\nSEEN"), "-").timeline())
                .containsExactly(
                        "1 message MEM-1 wrote \"Hello\"",
                        "malformed at byte 70, syntax: {\"type\":",
                        "2 message MEM-2 saw \"Hello\"");
    }

    @Test
    void keepsTheTerminalOutOfReach() {
        assertThat(Run.of(json("{'type':'text','body':{'text':'a\\nb\\u001b[2Jc\\u202ed'}}"), "-")
                        .timeline())
                .containsExactly("message wrote \"a↵b\uFFFD[2Jc\uFFFDd\"");
    }

    @Test
    void escapesWhatJsonDoesNotAllow() {
        assertThat(Run.of(json("{'type':'text','body':{'text':'\\\\a\\nb\\ud800😕'}}"), "-", "--json")
                        .out())
                .startsWith("{\"time\":null,\"kind\":\"message\",\"who\":null,"
                        + "\"text\":\"wrote \\\"\\\\a\\u000ab\\ud800😕\\\"\",\"id\":null,\"type\":\"text\"}\n");
    }

    @Test
    void complainsInOneLineAboutAFileThatCannotBeRead(@TempDir Path folder) {
        Run missing = Run.of("", folder.resolve("missing.json").toString());
        Run directory = Run.of("", folder.toString());

        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).matches("console: cannot read .*missing\\.json.*\n");
        assertThat(directory.status()).isEqualTo(1);
        assertThat(directory.err()).matches("console: cannot read .*\n");
    }

    @Test
    void complainsAboutWrongUsage() {
        assertThat(Run.of("", "--colour").err()).startsWith("Unknown option: '--colour'\nUsage: console ");
        assertThat(Run.of("", "--colour").status()).isEqualTo(2);
        assertThat(Run.of("", "a", "b").status()).isEqualTo(2);
        assertThat(Run.of("", "--follow").err()).startsWith("--follow needs a FILE\n");
        assertThat(Run.of("", "--follow", "-").status()).isEqualTo(2);
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Run.of("", "--help").out()).startsWith("Usage: console ").contains("--follow", "--json");
        assertThat(Run.of("", "--version").out()).startsWith("console ");
        assertThat(Run.of("", "--help").status()).isZero();
    }

    private static String json(String input) {
        return input.replace("HELLO", HELLO).replace("SEEN", SEEN).replace('\'', '"');
    }
}
