package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs on payloads that the vendor published, where {@code -Donevent.payloads} names their folder. */
class RealPayloadsTest {

    @ParameterizedTest
    @ValueSource(strings = {"docs/v0.3-doc-2021-list-events-page.json", "docs/beta-doc-2018-list-events-page.json"})
    void printsAllEventsOfARealCall(String page) {
        String folder = System.getProperty("onevent.payloads");
        assumeThat(folder).as("system property onevent.payloads").isNotNull();

        Run run = Run.of("", Path.of(folder, page).toString());

        assertThat(run.timeline()).hasSize(8).noneMatch(line -> line.contains("unknown") || line.contains("malformed"));
        assertThat(run.out()).contains("events        8 of 4 types", "unknown       0\nmalformed     0\n");
    }
}
