package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.BoxJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Objects of JSON as Java types: what stands for one that is missing, and what is written of one that is empty. */
class ObjectTypesTest {

    private static final TaggedObject IMAGE = new TaggedObject("kind", "image");

    @Test
    void aRecordBecomesAMapAndBack() {
        Box box = new Box("a", List.of(1L), null, null, null, Map.of("new", true));

        assertThat(BoxJson.TYPE.toMap(box)).isEqualTo(Map.of("label", "a", "sizes", List.of(1L), "new", true));
        assertThat(BoxJson.TYPE.fromMap(BoxJson.TYPE.toMap(box))).isEqualTo(box);
        assertThat(BoxJson.TYPE.fromMap(Map.of())).isEqualTo(Box.EMPTY);
    }

    @Test
    void listsAndMapsOfATypeAreTypesToo() {
        JsonType<List<Box>> list = JsonTypes.list(BoxJson.TYPE);
        JsonType<Map<String, Box>> map = JsonTypes.map(BoxJson.TYPE);

        assertThat(list.read(new JsonReader(Fixtures.utf8("[{}]")))).containsExactly(Box.EMPTY);
        assertThat(map.read(new JsonReader(Fixtures.utf8("{\"a\":{}}")))).isEqualTo(Map.of("a", Box.EMPTY));
        assertThat(JsonTypes.list(BoxJson.TYPE)).isSameAs(list);
        assertThat(JsonTypes.map(BoxJson.TYPE)).isSameAs(map);
    }

    @Test
    @DisplayName("a value of a map that does not fit leaves no mark on those after it")
    void aMisfitThatIsReplaced() {
        byte[] json = Fixtures.utf8("{\"a\":5,\"b\":{\"label\":\"x\"},\"a\":{}}");
        Map<String, Box> read = JsonTypes.map(BoxJson.TYPE).read(new JsonReader(json));
        assertThat(read).isEqualTo(Map.of("a", Box.EMPTY, "b", new Box("x", null, null, null, null, Map.of())));
    }

    @Test
    void anEmptyPayloadIsLeftOut() {
        assertThat(BoxJson.TYPE.empty()).isEqualTo(Box.EMPTY);
        assertThat(BoxJson.TYPE.isLeftOut(Box.EMPTY)).isTrue();
        assertThat(JsonTypes.OBJECT.empty()).isEmpty();
        assertThat(JsonTypes.OBJECT.isLeftOut(Map.of())).isTrue();
        assertThat(JsonTypes.OBJECT.isLeftOut(Map.of("a", 1))).isFalse();
    }

    @Test
    @DisplayName("the payload of a subtype is always written, with the member that tells it, whatever the map says")
    void aSubtype() {
        assertThat(IMAGE.isLeftOut(IMAGE.empty())).isFalse();
        assertThat(written(IMAGE, IMAGE.empty())).isEqualTo("{\"kind\":\"image\"}");
        assertThat(written(IMAGE, Map.of("kind", "text"))).isEqualTo("{\"kind\":\"image\"}");
        assertThat(written(IMAGE, Map.of("url", "x"))).isEqualTo("{\"kind\":\"image\",\"url\":\"x\"}");
        assertThat(new NoteJson().isLeftOut(new Note())).isFalse();
        assertThat(IMAGE.read(new JsonReader(Fixtures.utf8("{\"kind\":\"image\"}"))))
                .isEqualTo(Map.of("kind", "image"));
    }

    @Test
    void aRecordOfASubtypeIsMadeOfItsOwnJsonAlone() {
        NoteJson type = new NoteJson();

        assertThat(type.fromMap(Map.of("kind", "note"))).isEqualTo(new Note());
        assertThat(type.fromMap(Map.of())).isEqualTo(new Note());
        assertThatThrownBy(() -> type.fromMap(Map.of("kind", "image")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the JSON has 'image' as 'kind', not 'note'");
    }

    private static String written(TaggedObject type, Map<String, @Nullable Object> value) {
        JsonWriter out = new JsonWriter();
        type.write(value, out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private record Note() {}

    private static final class NoteJson extends TaggedRecord<Note> {
        NoteJson() {
            super(Members.of("kind"), 0, "note");
        }

        @Override
        protected Note readObject(JsonReader in) {
            return new Note();
        }

        @Override
        public void write(Note value, JsonWriter out) {
            out.ascii("{\"kind\":\"note\"}");
        }
    }
}
