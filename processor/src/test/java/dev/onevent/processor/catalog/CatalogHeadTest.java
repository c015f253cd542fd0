package dev.onevent.processor.catalog;

import static dev.onevent.processor.catalog.Catalogs.event;
import static dev.onevent.processor.catalog.Catalogs.group;
import static dev.onevent.processor.catalog.Catalogs.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Undocumented;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a catalog says of the JSON as a whole, and catalogs of several files. */
class CatalogHeadTest {

    private static final String BASE = """
            catalog: Orders
            version: 1.0.0
            root: ShopEvent
            discriminator: type
            payload: data
            envelope: {id: long, at: instant}
            types:
              Line: {fields: {sku: string}}
            groups:
              order: {doc: Orders.}
              parcel: {}
            events:
              order:placed: {group: order, fields: {lines: '[Line]'}}
              parcel:sent: {group: parcel}
            """;

    @Test
    void theHeadIsRead() {
        Catalog catalog = read("""
                catalog: Orders of a shop
                version: 1.10
                root: ShopEvent
                discriminator: kind
                payload: data.object
                pages: [_embedded.events, orders]
                events: {order:placed: {}}
                """);
        assertThat(catalog.title()).isEqualTo("Orders of a shop");
        assertThat(catalog.version()).isEqualTo("1.10");
        assertThat(catalog.root()).isEqualTo("ShopEvent");
        assertThat(catalog.discriminator()).isEqualTo("kind");
        assertThat(catalog.payload()).containsExactly("data", "object");
        assertThat(catalog.pages()).containsExactly(List.of("_embedded", "events"), List.of("orders"));
        assertThat(catalog.isFlat()).isFalse();
    }

    @Test
    void withoutAPayloadEventsAreFlat() {
        Catalog catalog = read("""
                catalog: Orders
                root: ShopEvent
                discriminator: type
                events: {order:placed: {}}
                """);
        assertThat(catalog.isFlat()).isTrue();
        assertThat(catalog.version()).isEmpty();
        assertThat(catalog.pages()).isEmpty();
    }

    @Test
    void theEnvelopeHasMembers() {
        assertThat(read(BASE).envelope())
                .containsExactly(
                        new Field("id", List.of(), "id", Scalar.LONG, ""),
                        new Field("at", List.of(), "at", Scalar.INSTANT, ""));
    }

    @Test
    void aLaterFileAdds() {
        Catalog catalog = read(BASE, """
                version: 1.1.0
                envelope: {by: string}
                types: {Cart: {fields: {id: long}}}
                groups: {cart: {}}
                events: {cart:filled: {group: cart, fields: Cart}}
                """);
        assertThat(catalog.title()).isEqualTo("Orders");
        assertThat(catalog.version()).isEqualTo("1.1.0");
        assertThat(catalog.envelope()).extracting(Field::name).containsExactly("id", "at", "by");
        assertThat(catalog.types()).hasSize(2);
        assertThat(catalog.groups()).hasSize(3);
        assertThat(catalog.events())
                .extracting(Event::name)
                .containsExactly("order:placed", "parcel:sent", "cart:filled");
    }

    @Test
    void aLaterFileReplacesTheWholeEntryInItsPlace() {
        Catalog catalog = read(BASE, """
                envelope: {id: {type: string, override: true}}
                groups: {order: {override: true}}
                events: {order:placed: {override: true, group: order}}
                """);
        assertThat(catalog.envelope().get(0)).isEqualTo(new Field("id", List.of(), "id", Scalar.STRING, ""));
        assertThat(group(catalog, "order")).extracting("doc", "name").containsExactly("", "order");
        assertThat(catalog.events()).extracting(Event::name).containsExactly("order:placed", "parcel:sent");
        assertThat(event(catalog, "order:placed").payload()).isEqualTo(new Undocumented());
    }

    @Test
    void aLaterFileRemoves() {
        Catalog catalog = read(BASE, """
                envelope: {remove: [at]}
                groups: {remove: parcel}
                events: {remove: ['parcel:sent'], parcel:lost: {}}
                """);
        assertThat(catalog.envelope()).extracting(Field::name).containsExactly("id");
        assertThat(catalog.groups()).extracting("name").containsExactly("order");
        assertThat(catalog.events()).extracting(Event::name).containsExactly("order:placed", "parcel:lost");
    }

    @Test
    void aThirdFileLiesOverTheSecond() {
        Catalog catalog = read(BASE, "events: {a: {doc: Second.}}\n", "events: {a: {override: true, doc: Third.}}\n");
        assertThat(event(catalog, "a").doc()).isEqualTo("Third.");
    }

    @Test
    void eachFileMayCountVersionsInItsOwnWay() {
        Catalog catalog = read(BASE, "version: 0.1\nevents: {a: {since: 0.1}}\n", "events: {b: {since: 0.0.9}}\n");
        assertThat(catalog.version()).isEqualTo("0.1");
        assertThat(event(catalog, "a").since()).isEqualTo("0.1");
        assertThat(event(catalog, "b").since()).isEqualTo("0.0.9");
    }

    @Test
    void anEntryCalledRemoveIsAnEntry() {
        Catalog catalog = read(BASE, "envelope: {remove: boolean}\nevents: {remove: {}}\n");
        assertThat(catalog.envelope()).extracting(Field::name).containsExactly("id", "at", "remove");
        assertThat(event(catalog, "remove").javaName()).isEqualTo("Remove");
    }

    @Test
    void aMemberThatIsCalledRemoveMayHaveATypeOfTheSameFile() {
        Catalog catalog = read(BASE, "types: {Removal: {fields: {why: string}}}\nenvelope: {remove: Removal}\n");
        assertThat(catalog.envelope()).extracting(Field::name).endsWith("remove");
    }

    @Test
    void aMemberOfTheEnvelopeIsCalledNameWhereNoPatternEventHasThatMethod() {
        Catalog catalog = read(BASE, "envelope: {name: string}\n");
        assertThat(catalog.envelope()).extracting(Field::name).containsExactly("id", "at", "name");
    }

    @Test
    void anchorsAreYaml() {
        Catalog catalog = read(BASE, "events:\n  a: &a {fields: {id: long}}\n  b: *a\n");
        assertThat(event(catalog, "b").payload()).isEqualTo(event(catalog, "a").payload());
    }
}
