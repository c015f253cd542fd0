package dev.onevent.example.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.benchmark.contender.Library;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contenders read the same values of the payloads; else none of the benchmark's ratios would mean anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {

    private final Check check = new Check(64);

    @ParameterizedTest
    @EnumSource
    void readsAndWritesWhatThePayloadsSay(Library library) throws Exception {
        assertThat(check.differences(library)).isEmpty();
    }
}
