package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where values end, and where members stand, by brackets and quotes alone. */
class StructureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,               | 1",
                "-1.5e3}          | 6",
                "true]            | 4",
                "null             | 4",
                "\"a\",           | 3",
                "\"\"             | 2",
                "\"a\\\"b\",      | 6",
                "\"a\\\\\",       | 5",
                "\"]}{\",         | 5",
                "[],              | 2",
                "[[],[]],         | 7",
                "[\"]\"],         | 5",
                "{\"a\":{}},      | 8",
                "{\"a\":\"}\"},   | 9",
                "{\"\\\"}\":1},   | 9",
                "[1               | 2",
                "\"a              | 2",
                "\"a\\            | 3",
                "{\"a             | 3",
                "[1}x             | 3"
            })
    void valueEnd(String json, int end) {
        assertThat(Fixtures.found(Fixtures.utf8(json), Structure::valueEnd)).isEqualTo(end);
    }

    @Test
    @DisplayName("deeper than can be counted, a scan still says where it stopped")
    void tooDeepToCount() {
        long stopped = Structure.scan(Fixtures.utf8("[["), 0, 2, Integer.MAX_VALUE - 1);
        assertThat(stopped >>> 32).isEqualTo(2);
    }

    @Test
    @DisplayName("a scan may be broken off after any byte, and gone on with")
    void piecewise() {
        byte[] json = Fixtures.utf8("{\"a\\\\\":[1,\"\\\"]\",{}],\"b\":\"}\\\\\"} x");
        int end = Structure.valueEnd(json, 0, json.length);
        assertThat(end).isEqualTo(json.length - 2);
        for (int cut = 1; cut < end; cut++) {
            long first = Structure.scan(json, 1, cut, Structure.begin(json[0]));
            assertThat((int) first).isNotZero();
            long second = Structure.scan(json, (int) (first >>> 32), json.length, (int) first);
            assertThat((int) second).isZero();
            assertThat((int) (second >>> 32)).isEqualTo(end);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":1}                              | 8",
                "{ \"type\" : 1 }                          | 11",
                "{\"a\":1,\"type\":\"x\"}                  | 14",
                "{\"a\":{\"type\":1},\"type\":2}           | 23",
                "{\"a\":[\"type\",{\"type\":1}],\"type\":2} | 32",
                "{\"a\":\"\\\"type\\\":1\",\"type\":2}     | 25",
                "{\"type\":1,\"type\":2}                   | 8",
                "{\"\\u0074ype\":1}                        | 13",
                "{\"\\\"\":0,\"t\\u0079p\\u0065\":1}       | 25",
                "{\"type\":}                               | 8",
                "{}                                        | -1",
                "{\"Type\":1}                              | -1",
                "{\"type \":1}                             | -1",
                "{\"types\":1}                             | -1",
                "{\"typ\":1}                               | -1",
                "{\"\":1}                                  | -1",
                "{\"a\":\"type\"}                          | -1",
                "{\"a\":{\"type\":1}}                      | -1",
                "[\"type\",1]                              | -2",
                "\"type\"                                  | -2",
                "1                                         | -2",
                "{                                         | -2",
                "{\"type\"                                 | -2",
                "{\"type\":                                | -2",
                "{\"type                                   | -2",
                "{\"a\":1                                  | -2",
                "{\"a\":1,                                 | -2",
                "{\"a\":1 \"type\":2}                      | -2",
                "{\"a\" 1,\"type\":2}                      | -2",
                "{type:1}                                  | -2"
            })
    void findsAMember(String json, int value) {
        Member name = Member.of("type");
        assertThat(Fixtures.found(Fixtures.utf8(json), (bytes, from, to) -> MemberScan.valueOf(bytes, from, to, name)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":1,\"a\":2}",
                "{\"type\":1}",
                "{\"type\":{\"type\":1,\"type\":2}}",
                "{\"a\":0,\"type\":1,\"types\":2}"
            })
    void theOnlyMember(String json) {
        byte[] bytes = Fixtures.utf8(json);
        Member name = Member.of("type");
        assertThat(MemberScan.valueOfOnly(bytes, 0, bytes.length, name))
                .isNotNegative()
                .isEqualTo(MemberScan.valueOf(bytes, 0, bytes.length, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":1,\"type\":1}",
                "{\"type\":1,\"a\":2,\"type\":3}",
                "{\"type\":1,\"\\u0074ype\":2}",
                "{\"type\":1,\"a\"",
                "{\"type\":1,",
                "{}",
                "[]"
            })
    void notTheOnlyMember(String json) {
        byte[] bytes = Fixtures.utf8(json);
        assertThat(MemberScan.valueOfOnly(bytes, 0, bytes.length, Member.of("type")))
                .isNegative();
    }

    @Test
    void aMalformedEscapeInANameIsRefused() {
        byte[] bytes = Fixtures.utf8("{\"\\u12\":1,\"type\":2}");
        assertThatThrownBy(() -> MemberScan.valueOf(bytes, 0, bytes.length, Member.of("type")))
                .isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @MethodSource({"dev.onevent.json.GrammarTest#accepted", "dev.onevent.json.GrammarTest#refused"})
    @DisplayName("cut off anywhere, nothing beyond the end is looked at")
    void truncated(String line) {
        byte[] json = Fixtures.bytes("{\"a\":" + line + ",\"t\\u0079pe\" : \"x\\\"\" , \"b\":[]}");
        Member name = Member.of("type");
        for (int to = 0; to <= json.length; to++) {
            byte[] cut = Arrays.copyOf(json, to);
            byte[] embedded = Fixtures.embedded(cut);
            int end = Fixtures.EMBEDDED_AT + to;
            assertThat(found(cut, 0, to, name)).isEqualTo(found(embedded, Fixtures.EMBEDDED_AT, end, name));
            if (to > 0) {
                assertThat(Structure.valueEnd(cut, 0, to))
                        .isEqualTo(Structure.valueEnd(embedded, Fixtures.EMBEDDED_AT, end) - Fixtures.EMBEDDED_AT);
            }
        }
    }

    private static int found(byte[] bytes, int from, int to, Member name) {
        try {
            int only = MemberScan.valueOfOnly(bytes, from, to, name);
            int first = MemberScan.valueOf(bytes, from, to, name);
            assertThat(only < 0 || only == first).isTrue();
            return first < 0 ? first : first - from;
        } catch (MalformedJsonException malformed) {
            return -3;
        }
    }
}
