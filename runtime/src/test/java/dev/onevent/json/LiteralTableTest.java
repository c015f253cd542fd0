package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LiteralTableTest {

    @Test
    void findsTextsOfAllLengths() {
        String[] texts = IntStream.range(0, 40)
                .mapToObj("abcdefghij".repeat(4)::substring)
                .toArray(String[]::new);

        findsAll(texts);
    }

    @Test
    void findsMoreTextsThatBeginAlikeThanAreTried() {
        String[] texts =
                IntStream.range(0, 100).mapToObj(i -> "audio:play:" + i).toArray(String[]::new);

        findsAll(texts);
    }

    @Test
    void findsTextsHoweverTheyAreWritten() {
        LiteralTable<Literal> table = LiteralTable.of("a\"b", "é", "", "\ud83d\ude00", "tab\t");

        assertThat(find(table, "\"a\\\"b\"")).isZero();
        assertThat(find(table, "\"\\u0061\\\"b\"")).isZero();
        assertThat(find(table, "\"é\"")).isOne();
        assertThat(find(table, "\"\\u00e9\"")).isOne();
        assertThat(find(table, "\"\"")).isEqualTo(2);
        assertThat(find(table, "\"\\ud83d\\ude00\"")).isEqualTo(3);
        assertThat(find(table, "\"tab\\t\"")).isEqualTo(4);
        assertThat(find(table, "\"tab\\u0009\"")).isEqualTo(4);
    }

    @Test
    void findsNoOthers() {
        LiteralTable<Literal> table = LiteralTable.of("answered", "ringing");

        assertThat(find(table, "\"answere\"")).isEqualTo(JsonValues.OTHER_TEXT);
        assertThat(find(table, "\"answered \"")).isEqualTo(JsonValues.OTHER_TEXT);
        assertThat(find(table, "\"ringing\\u0000\"")).isEqualTo(JsonValues.OTHER_TEXT);
        assertThat(find(table, "null")).isEqualTo(JsonValues.NO_TEXT);
    }

    @Test
    void findsWhatDiffersInTheMiddleAlone() {
        findsAll("conversation_of_alice_timestamp", "conversation_of_bobby_timestamp");

        LiteralTable<Literal> table = LiteralTable.of("conversation_of_alice_timestamp");
        assertThat(find(table, "\"conversation_of_carol_timestamp\"")).isEqualTo(JsonValues.OTHER_TEXT);
    }

    @Test
    void findsAtOnceWhatIsWrittenAsItMostlyIs() {
        assertThat(foundAtOnce("a", "mute", "muted", "mute:on", "conversation", "conversation_id", "", "z", "id", "ID"))
                .containsOnly(true);
    }

    @Test
    void findsAtOnceTheFirstFourThatBeginAlike() {
        assertThat(foundAtOnce("audio:play:1", "audio:play:2", "audio:play:3", "audio:play:4", "audio:play:5"))
                .containsExactly(true, true, true, true, false);
    }

    private static List<Boolean> foundAtOnce(String... texts) {
        LiteralTable<Literal> table = LiteralTable.of(texts);
        List<Boolean> found = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            byte[] json = Fixtures.utf8('"' + texts[i] + "\":123456");
            int index = table.around(json, 1, json.length);
            assertThat(index).isIn(i, LiteralTable.NONE);
            found.add(index == i);
        }
        return found;
    }

    private static void findsAll(String... texts) {
        LiteralTable<Literal> table = LiteralTable.of(texts);
        for (int i = 0; i < texts.length; i++) {
            assertThat(find(table, '"' + texts[i] + '"')).isEqualTo(i);
            assertThat(table.find(texts[i])).isEqualTo(i);
        }
    }

    /** At the very end of the bytes, and with more behind it; each time just the text is read. */
    private static int find(LiteralTable<Literal> table, String json) {
        int length = Fixtures.utf8(json).length;
        JsonReader last = new JsonReader(Fixtures.utf8(json));
        JsonReader amid = new JsonReader(Fixtures.utf8(json + ",          "));
        int index = last.text(table);
        assertThat(amid.text(table)).isEqualTo(index);
        int read = index == JsonValues.NO_TEXT ? 0 : length;
        assertThat(last.position()).isEqualTo(read);
        assertThat(amid.position()).isEqualTo(read);
        return index;
    }
}
