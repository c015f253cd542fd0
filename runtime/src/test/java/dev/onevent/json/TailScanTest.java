package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.json.Parcels.Parcel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The type behind the payload, found from the end. */
class TailScanTest {

    private static final Member TYPE = Member.of("type");

    /** JSON, and what of it begins where the value was found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":{},\"type\":\"x\"}                                | \"x\"}",
                "{\"a\":{},\"type\":1}                                    | 1}",
                "{\"a\":{},\"type\":\"x\",\"b\":\"y\",\"c\":-1.5e+3}      | \"x\",\"b\":\"y\",\"c\":-1.5e+3}",
                "{\"a\":{},\"type\":\"x\",\"b\":true,\"c\":null}          | \"x\",\"b\":true,\"c\":null}",
                "{ \"a\" : { } , \"type\" : \"x\" , \"b\" : 1 }           | \"x\" , \"b\" : 1 }",
                "{\"a\":{\"type\":\"x\"},\"type\":\"y\"}                  | \"y\"}",
                "{\"a\":{},\"type\":\"\\\"type\\\":\"}                    | -",
                "{\"a\":{},\"type\":\"x\",\"b\":\"a\\\"\"}                | -",
                "{\"a\":{},\"type\":\"x\",\"b\":\"\\\"\"}                 | -",
                "{\"a\":{},\"type\":\"\\u0078\\\\\"}                      | \"\\u0078\\\\\"}",
                "{\"a\":{},\"b\":\"\\\",\\\"type\\\":\\\"x\"}             | -",
                "{\"a\":{},\"t\\u0079pe\":\"x\"}                          | -",
                "{\"a\":{},\"type\":\"x\",\"b\":{}}                       | -",
                "{\"a\":{},\"type\":\"x\",\"b\":[1]}                      | -",
                "{\"a\":{\"type\":\"x\"}}                                 | -",
                "{\"a\":{},\"b\":\"type\"}                                | -",
                "{\"a\":{},\"types\":\"x\"}                               | -",
                "{\"a\":{},\"type\":\"x\"                                 | -",
                "{\"a\":{},\"type\":\"x\"},                               | -",
                "{\"a\":{}}                                               | -",
                "{\"a\":[1,\"type\"]}                                     | -"
            })
    void findsTheType(String json, String value) {
        int payload = json.indexOf(':') + 1;
        int found = Fixtures.found(
                Fixtures.utf8(json), (bytes, from, to) -> TailScan.valueOf(bytes, from + payload, to, TYPE));

        assertThat(found < 0 ? "-" : json.substring(found)).isEqualTo(value);
    }

    @Test
    @DisplayName("cut off in front anywhere, nothing before is looked at")
    void doesNotLookFurtherThanAsked() {
        byte[] bytes = Fixtures.utf8("{\"a\":{},\"type\":\"x\",\"b\":1}");
        int type = bytes.length - "\"x\",\"b\":1}".length();
        for (int from = 0; from <= bytes.length; from++) {
            int found = TailScan.valueOf(bytes, from, bytes.length, TYPE);
            assertThat(found).isEqualTo(from < type - "\"type\":".length() ? type : TailScan.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "200, true", "300, false", "100000, false"})
    void doesNotGoFarBack(int length, boolean finds) {
        byte[] bytes = Fixtures.utf8("{\"a\":{},\"type\":\"x\",\"b\":\"" + "c".repeat(length) + "\"}");

        assertThat(TailScan.valueOf(bytes, 0, bytes.length, TYPE) >= 0).isEqualTo(finds);
        assertThat(Parcels.CODEC.decode(
                        Fixtures.utf8("{\"x\":{},\"type\":\"sent\",\"to\":\"" + "c".repeat(length) + "\"}")))
                .isInstanceOf(Parcel.class);
    }
}
