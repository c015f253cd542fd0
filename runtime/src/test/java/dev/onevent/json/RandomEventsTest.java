package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.MalformedReason;
import dev.onevent.json.MadeUp.Edit;
import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.Event;
import dev.onevent.json.Parcels.Malformed;
import dev.onevent.json.Parcels.Parcel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * What holds for any input and any record, tried on many, with another library as the judge. The seeds are fixed; {@code
 * -Pfuzz} tries more.
 */
@Tag("fuzz")
class RandomEventsTest {

    private static final Parcels CODEC = Parcels.CODEC;

    /** What is JSON, but no event; and what may be either, for only limits tell. */
    private static final Set<MalformedReason> JSON =
            Set.of(MalformedReason.NOT_AN_OBJECT, MalformedReason.NO_TYPE, MalformedReason.TYPE_TWICE);

    private static final Set<MalformedReason> LIMITS = Set.of(MalformedReason.TOO_DEEP, MalformedReason.TOO_LARGE);

    @Provide
    Arbitrary<String> events() {
        return MadeUp.events();
    }

    @Provide
    Arbitrary<String> values() {
        return MadeUp.values();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return MadeUp.edits();
    }

    @Provide
    Arbitrary<Parcel> parcels() {
        return MadeUpParcels.parcels();
    }

    @Property(seed = "1")
    @Label("any JSON as a member that is not declared comes back")
    void anyJson(@ForAll("values") String value) {
        byte[] json = Fixtures.utf8("{\"x\":" + value + ",\"type\":\"sent\",\"y\":[" + value + "]}");

        assertThat(CODEC.decode(json)).isInstanceOf(Parcel.class);
        check(json);
    }

    @Property(seed = "2")
    @Label("events with declared members, fitting or not, come back as the same JSON")
    void events(@ForAll("events") String json) {
        assertThat(check(Fixtures.utf8(json))).isTrue();
    }

    @Property(seed = "3")
    @Label("damaged JSON is decoded without an exception, and malformed only where it is no JSON")
    void damaged(@ForAll("events") String json, @ForAll("edits") List<Edit> edits) {
        byte[] damaged = Fixtures.utf8(json);
        for (Edit edit : edits) {
            damaged = edit.applyTo(damaged);
        }
        check(damaged);
    }

    /** Whether it is JSON; of it alone nothing may get lost, and of what is none not a byte. */
    private static boolean check(byte[] json) {
        Event event = CODEC.decode(json);
        byte[] again = CODEC.encode(event);
        boolean isJson = Jackson.read(json) != null;
        if (event instanceof Malformed malformed) {
            boolean agrees = isJson == JSON.contains(malformed.reason())
                    || LIMITS.contains(malformed.reason())
                    || isBeyondJackson(json);
            assertThat(agrees)
                    .as("%s of %s", malformed.reason(), new String(json, StandardCharsets.UTF_8))
                    .isTrue();
            assertThat(malformed.offset()).isBetween(0L, (long) json.length);
            assertThat(again).isEqualTo(json);
        } else if (!isBeyondJackson(json)) {
            assertThat(isJson).as(new String(json, StandardCharsets.UTF_8)).isTrue();
            assertThat(Jackson.same(again, json))
                    .as("written as %s", new String(again, StandardCharsets.UTF_8))
                    .isTrue();
        }
        return isJson;
    }

    /** An escaped surrogate alone, which that library refuses in a name; a byte order mark, which is no part of a text. */
    private static boolean isBeyondJackson(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return text.contains("\\ud83d") || text.startsWith("\ufeff");
    }

    @Property(seed = "4")
    @Label("a record of any values is written as JSON that others read the same, and read as an equal record")
    void records(@ForAll("parcels") Parcel parcel) {
        byte[] json = CODEC.encode(parcel);
        JsonNode tree = Objects.requireNonNull(Jackson.read(json));

        assertThat(tree.path("type").textValue()).isEqualTo(parcel.type());
        assertThat(tree.has("id") ? (Object) tree.get("id").longValue() : null).isEqualTo(parcel.id());
        assertThat(tree.path("to").textValue()).isEqualTo(parcel.to());
        checkBox(tree.path("data").path("object"), parcel.body());
        assertThat(CODEC.decode(json)).isEqualTo(parcel).hasSameHashCodeAs(parcel);
    }

    private static void checkBox(JsonNode tree, Box box) {
        assertThat(tree.path("label").textValue()).isEqualTo(box.label());
        assertThat(tree.has("weight") ? (Object) tree.get("weight").doubleValue() : null)
                .isEqualTo(box.weight());
        assertThat(tree.has("packed") ? Instant.parse(tree.get("packed").textValue()) : null)
                .isEqualTo(box.packed());
        assertThat(tree.path("sizes").size())
                .isEqualTo(box.sizes() == null ? 0 : box.sizes().size());
        if (box.inner() != null) {
            checkBox(tree.path("inner"), box.inner());
        }
    }
}
