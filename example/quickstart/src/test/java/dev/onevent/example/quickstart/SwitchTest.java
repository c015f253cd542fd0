package dev.onevent.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class SwitchTest {

    @TempDir
    private Path classes;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "a switch on types needs Java 21")
    void aPlainSwitchTellsEventsApart() throws Exception {
        String source = Files.readString(Path.of("src/test/resources/java21/Summary.java"));

        assertThat(new InMemoryCompiler(classes, "--release", "21").errors("Summary", source))
                .isEmpty();
        assertThat(summary("{'type': 'member:joined', 'from': 'MEM-1'}")).isEqualTo("MEM-1 joined");
        assertThat(summary("{'type': 'member:left', 'from': 'MEM-1'}")).isEqualTo("MEM-1: member:left");
        assertThat(summary("{'type': 'audio:dtmf'}")).isEqualTo("audio:dtmf");
        assertThat(summary("[]")).isEqualTo("NOT_AN_OBJECT");
    }

    private String summary(String json) throws IOException, ReflectiveOperationException {
        ConversationEvent event = ConversationEvents.decode(json.replace('\'', '"'));
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return (String) loader.loadClass("Summary")
                    .getMethod("of", ConversationEvent.class)
                    .invoke(null, event);
        }
    }
}
