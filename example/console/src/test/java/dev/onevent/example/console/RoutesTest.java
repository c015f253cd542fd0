package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void printsWhereEachTypeGoesAndWhy() {
        Run run = Run.of("", "routes");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
                        # Timeline

                        Where `TimelineRouter` sends what is in the catalog of Vonage Conversation API events 1.0.0.

                        | event""")
                .containsPattern(
                        "\n\\| `rtc:offer` +\\| ignored +\\| `ignore = RtcOffer.class` +\\| Carries an SDP offer. \\|\n")
                .containsPattern(
                        "\n\\| `\\(unknown\\)` +\\| `Timeline.unknown\\(UnknownEvent, Summary\\)` +\\| its type");
        assertThat(run.out().lines().filter(line -> line.startsWith("| `"))).hasSameSizeAs(TimelineRouter.routes());
    }

    @Test
    void printsItAsJson() {
        assertThat(Run.of("", "routes", "--json").out())
                .startsWith("{\n  \"class\": \"dev.onevent.example.console.Timeline\",\n")
                .endsWith("\n}\n");
    }

    @Test
    void saysSoInItsHelp() {
        assertThat(Run.of("", "--help").out()).contains("Usage: console ", "routes  Prints where each type of event");
    }
}
