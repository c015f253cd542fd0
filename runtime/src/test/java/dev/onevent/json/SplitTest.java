package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    private static final Split SPLIT = new Split(List.of("object", "kind"), "text", "image");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | {\"object\":{\"kind\":\"text\"}}",
                "1 | {\"object\":{\"kind\":\"image\"}}",
                "1 | { \"x\":[\"kind\"], \"object\" : { \"text\":{} , \"kind\" : \"im\\u0061ge\" } }",
                "2 | {\"object\":{\"kind\":\"video\"}}",
                "2 | {\"object\":{\"kind\":null}}",
                "2 | {\"object\":{\"kind\":\"text\",\"kind\":\"text\"}}",
                "2 | {\"object\":{}}",
                "2 | {\"kind\":\"text\"}",
                "2 | {\"object\":\"text\"}",
                "2 | []"
            })
    @DisplayName("the text of one member tells; any other, none, two, or no text is the rest; nothing is read")
    void find(int index, String json) {
        JsonReader in = new JsonReader(Fixtures.utf8(json));

        assertThat(SPLIT.find(in)).isEqualTo(index);
        assertThat(in.position()).isZero();
    }
}
