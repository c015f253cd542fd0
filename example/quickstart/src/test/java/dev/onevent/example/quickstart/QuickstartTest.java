package dev.onevent.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.vonage.ConversationEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsTheTimelineOfItsPage() throws IOException {
        assertThat(printed())
                .containsExactly(
                        "2026-11-21T09:26:19.204Z  MEM-1 joined",
                        "2026-11-21T09:26:31Z  MEM-1 wrote: Where is my parcel?",
                        "2026-11-21T09:27:02.500Z  order:shipped {number=A-17}",
                        "2026-11-21T09:27:40Z  sip:ringing",
                        "2026-11-21T09:27:58.120Z  audio:dtmf",
                        "2026-11-21T09:28:05Z  NOT_IN_CATALOG {\"id\": 7, \"type\": \"video:blurred\", \"from\": \"MEM-1\","
                                + " \"timestamp\": \"2026-11-21T09:28:05.000Z\", \"body\": {}}",
                        "null  NOT_AN_OBJECT at byte 810",
                        "2026-11-21T09:29:00Z  MEM-1 left");
    }

    @Test
    void theVisitorSaysWhoDidWhatAnEventTells() {
        assertThat(who("{'type': 'member:invited', 'body': {'invited_by': 'ann'}}"))
                .hasValue("ann");
        assertThat(who("{'type': 'member:left', 'from': 'MEM-1'}")).hasValue("MEM-1");
        assertThat(who("{'type': 'audio:dtmf'}")).isEmpty();
    }

    private static Optional<String> who(String json) {
        return ConversationEvents.decode(json.replace('\'', '"')).accept(new Who());
    }

    private static String[] printed() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).split("\\R");
    }
}
