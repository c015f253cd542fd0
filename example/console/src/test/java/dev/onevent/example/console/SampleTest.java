package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The whole output for the sample; {@code -Dgolden.update=true} writes it anew. */
class SampleTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/onevent/example/console");

    @Test
    void printsTheTimelineOfTheSample() throws IOException {
        assertGolden("sample.txt", Run.of(""));
    }

    @Test
    void printsTheTimelineOfTheSampleAsJson() throws IOException {
        assertGolden("sample-timeline.jsonl", Run.of("", "--json"));
    }

    @Test
    void printsTheSameWhateverTheLocaleAndTheTimeZone() {
        Run here = Run.of("");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(Run.of("")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void assertGolden(String name, Run run) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, run.out());
        }
        assertThat(run).isEqualTo(new Run(0, Files.readString(file), ""));
    }
}
