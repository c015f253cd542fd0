package dev.onevent.processor.catalog;

import static dev.onevent.processor.catalog.Catalogs.FLAT_HEAD;
import static dev.onevent.processor.catalog.Catalogs.HEAD;
import static dev.onevent.processor.catalog.Catalogs.event;
import static dev.onevent.processor.catalog.Catalogs.group;
import static dev.onevent.processor.catalog.Catalogs.read;
import static dev.onevent.processor.catalog.Catalogs.shape;
import static dev.onevent.processor.catalog.Catalogs.withHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.OfGroup;
import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.Pattern;
import dev.onevent.processor.catalog.Catalog.Plain;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.SharedPayload;
import dev.onevent.processor.catalog.Catalog.Subtype;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import dev.onevent.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events, groups, and what is said of them. */
class CatalogEventsTest {

    private static Own own(String field) {
        return new Own(new RecordShape("Body", "", List.of(new Field(field, List.of(), field, Scalar.STRING, ""))));
    }

    @Test
    void anEventNeedsNothingButItsType() {
        assertThat(withHead("events:\n  order:placed: {}\n").events())
                .containsExactly(new Event(
                        "order:placed",
                        "OrderPlaced",
                        null,
                        "",
                        Map.of(),
                        "",
                        false,
                        null,
                        new Plain(),
                        new Undocumented()));
    }

    @Test
    void eventsKeepTheirOrder() {
        assertThat(withHead("events: {z: {}, a: {}, m: {}}\n").events())
                .extracting(Event::name)
                .containsExactly("z", "a", "m");
    }

    @Test
    void thereIsRoomForSoManyEventsAndSubtypes() {
        String events = IntStream.range(0, 3_497)
                .mapToObj("  thing:n%d: {}\n"::formatted)
                .collect(Collectors.joining("", HEAD + "events:\n", ""));
        String split = "  note: {subtypes: {on: kind, of: {%s: {}}}}\n";
        assertThat(read(events + split.formatted("a: {}, b")).events()).hasSize(3_498);

        Problems problems = new Problems();
        CatalogReader.read(
                List.of(new CatalogFile("many.yaml", events + split.formatted("a: {}, b: {}, c"))), Set.of(), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.site() + ": " + problem.message())
                .containsExactly("many.yaml:6:3: the catalog has 3501 events and subtypes, but there is room for 3500;"
                        + " make it several catalogs, each in a package of its own");
    }

    @Test
    void anEnumOfMoreTextsThanAMethodHasRoomFor() {
        String texts = IntStream.range(0, 2_001).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));
        Problems problems = new Problems();
        String yaml = HEAD + "events:\n  order:placed: {fields: {country: {enum: [" + texts + "]}}}\n";
        CatalogReader.read(List.of(new CatalogFile("long.yaml", yaml)), Set.of(), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.site() + ": " + problem.message())
                .containsExactly("long.yaml:6:43: 'enum' of field 'country' in event 'order:placed' has 2001 texts, but"
                        + " there is room for 2000; make it a string");
    }

    @Test
    void aTextThatNoClassFileHasRoomFor() {
        String event = "events:\n  order:placed: {doc: '%s'}\n";
        assertThat(read(HEAD + event.formatted("é".repeat(30_000))).events()).hasSize(1);

        Problems problems = new Problems();
        String yaml = HEAD + event.formatted("é".repeat(30_001));
        CatalogReader.read(List.of(new CatalogFile("long.yaml", yaml)), Set.of(), problems);
        assertThat(problems.all())
                .extracting(problem -> problem.site() + ": " + problem.message())
                .containsExactly(
                        "long.yaml:6:23: the text that begins here has 60002 bytes, but class files have room for"
                                + " 60000; make it shorter");
    }

    @ParameterizedTest
    @CsvSource({
        "audio:dtmf, AudioDtmf",
        "sip:amd_machine, SipAmdMachine",
        "charge.dispute.closed, ChargeDisputeClosed",
        "isPaid, IsPaid",
        "GUILD_MEMBER_ADD, GuildMemberAdd",
        "READY, Ready",
        "EC2 Instance State-change, EC2InstanceStateChange",
        "'order placed', OrderPlaced"
    })
    void anEventHasAJavaName(String type, String javaName) {
        assertThat(event(withHead("events: {'" + type + "': {}}\n"), type).javaName())
                .isEqualTo(javaName);
    }

    @ParameterizedTest
    @CsvSource({
        "AudioDtmf, audioDtmf",
        "EC2InstanceStateChange, ec2InstanceStateChange",
        "READY, ready",
        "FooBar, fooBar",
        "Foo_Bar, foo_Bar"
    })
    void theMethodOfATypeDiffersFromItByCaseAlone(String javaName, String method) {
        assertThat(GeneratedNames.method(javaName)).isEqualTo(method);
    }

    @Test
    void aNameOverridesThatOfAnEventGroupAndSubtype() {
        Catalog catalog = withHead("""
                groups:
                  parcel: {}
                  shop: {name: Shopping}
                events:
                  parcel:sent: {group: parcel}
                  order:placed: {group: shop, name: Bought}
                  order:changed:
                    subtypes: {on: kind, name: change, of: {add: {name: Added}}}
                """);
        assertThat(group(catalog, "shop").javaName()).isEqualTo("Shopping");
        assertThat(event(catalog, "order:placed").javaName()).isEqualTo("Bought");
        assertThat(event(catalog, "order:changed").kind())
                .isEqualTo(new Subtypes(
                        "kind",
                        "change",
                        List.of(new Subtype("add", "Added", "", "", new Undocumented())),
                        "OrderChangedOther"));
    }

    @Test
    void fieldsAreOwnEmptyUndocumentedOrShared() {
        Catalog catalog = withHead("""
                types:
                  Ref: {fields: {id: long}}
                events:
                  a: {fields: {id: string}}
                  b: {fields: {}}
                  c: {}
                  d: {fields: Ref}
                """);
        assertThat(catalog.events())
                .extracting(Event::payload)
                .containsExactly(
                        own("id"),
                        new Own(new RecordShape("Body", "", List.of())),
                        new Undocumented(),
                        new SharedPayload("Ref"));
    }

    @Test
    void aGroupStandsUnderItsParent() {
        Catalog catalog = withHead("""
                groups:
                  receipt: {of: message, doc: What became of it.}
                  message: {}
                events:
                  message:seen: {group: receipt}
                """);
        assertThat(catalog.groups())
                .containsExactly(
                        new Group("receipt", "ReceiptEvent", "message", "What became of it.", null),
                        new Group("message", "MessageEvent", null, "", null));
        assertThat(event(catalog, "message:seen").group()).isEqualTo("receipt");
    }

    @Test
    void theFieldsOfAGroupAreThoseOfItsEvents() {
        Catalog catalog = withHead("""
                groups:
                  receipt: {fields: {id: string}}
                  late: {of: receipt}
                events:
                  seen: {group: receipt}
                  read: {group: late}
                """);
        assertThat(group(catalog, "receipt").payload()).isEqualTo(own("id"));
        assertThat(catalog.events())
                .extracting(Event::payload)
                .containsExactly(new OfGroup("receipt"), new OfGroup("receipt"));
    }

    @Test
    void subtypesHaveFieldsOfTheirOwn() {
        Catalog catalog = withHead("""
                events:
                  message:
                    subtypes: {on: message_type, of: {text: {doc: A text., fields: {text: string}}, image: {since: 1.1}}}
                """);
        assertThat(event(catalog, "message").kind())
                .isEqualTo(new Subtypes(
                        "message_type",
                        "messageType",
                        List.of(
                                new Subtype("text", "MessageText", "A text.", "", own("text")),
                                new Subtype("image", "MessageImage", "", "1.1", new Undocumented())),
                        "MessageOther"));
    }

    @Test
    void aPatternEventIsCalledByItsPrefix() {
        Catalog catalog = withHead("""
                events:
                  custom: {prefix: 'custom:', pattern: '[\\w\\-:]+', name: CustomEvent}
                  'custom:order:placed': {}
                  other: {prefix: 'custom:other:'}
                """);
        assertThat(event(catalog, "custom:*").kind()).isEqualTo(new Pattern("custom:", "[\\w\\-:]+"));
        assertThat(event(catalog, "custom:other:*").kind()).isEqualTo(new Pattern("custom:other:", ".+"));
        assertThat(event(catalog, "custom:order:placed").kind()).isEqualTo(new Plain());
    }

    @Test
    void documentsSayWhatTheySay() {
        Catalog catalog = withHead("""
                events:
                  a: {documented: {shop-2018: {posted: true, page: 3, note: '', gone: }, shop: {}}}
                """);
        Map<String, Map<String, Object>> documented = event(catalog, "a").documented();
        assertThat(documented).containsOnlyKeys("shop-2018", "shop");
        assertThat(documented.get("shop-2018"))
                .containsExactly(entry("posted", true), entry("page", 3L), entry("note", ""), entry("gone", null));
        assertThat(documented.get("shop")).isEmpty();
    }

    @Test
    void anEventIsDeprecatedWithOrWithoutASuccessor() {
        Catalog catalog = withHead("""
                events:
                  a: {deprecated: {replaced-by: b}, since: 1.0, doc: Old.}
                  b: {deprecated: {}}
                  c: {deprecated: true}
                  d: {deprecated: false}
                """);
        assertThat(catalog.events()).extracting(Event::deprecated).containsExactly(true, true, true, false);
        assertThat(catalog.events()).extracting(Event::replacedBy).containsExactly("b", null, null, null);
        assertThat(event(catalog, "a").since()).isEqualTo("1.0");
        assertThat(event(catalog, "a").doc()).isEqualTo("Old.");
    }

    @Test
    void aSuccessorMayBeAPattern() {
        Catalog catalog = withHead("""
                events:
                  a: {deprecated: {replaced-by: b}}
                  b: {prefix: 'b:'}
                """);
        assertThat(event(catalog, "a").replacedBy()).isEqualTo("b:*");
    }

    @Test
    void aFlatEventMayHaveWhatOnlyOthersHave() {
        Catalog catalog = read(FLAT_HEAD + """
                envelope: {id: long}
                events:
                  a: {fields: {name: string, body: string}}
                  b: {prefix: 'b:', fields: {data: string}}
                """);
        assertThat(catalog.isFlat()).isTrue();
        assertThat(shape(event(catalog, "a")).fields())
                .extracting(Field::javaName)
                .containsExactly("name", "body");
    }
}
