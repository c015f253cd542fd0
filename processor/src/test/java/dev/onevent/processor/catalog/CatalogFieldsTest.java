package dev.onevent.processor.catalog;

import static dev.onevent.processor.catalog.Catalogs.event;
import static dev.onevent.processor.catalog.Catalogs.fields;
import static dev.onevent.processor.catalog.Catalogs.shape;
import static dev.onevent.processor.catalog.Catalogs.types;
import static dev.onevent.processor.catalog.Catalogs.withHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.onevent.processor.catalog.Catalog.Constant;
import dev.onevent.processor.catalog.Catalog.EnumShape;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Inline;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.catalog.Catalog.Scalar;
import dev.onevent.processor.catalog.Catalog.Shared;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields and their types. */
class CatalogFieldsTest {

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void aFieldHasABuiltInType(Scalar scalar) {
        assertThat(fields("{id: " + scalar.catalogName() + "}"))
                .containsExactly(new Field("id", List.of(), "id", scalar, ""));
    }

    @Test
    void fieldsKeepTheirOrder() {
        assertThat(fields("{z: long, a: long, m: long}"))
                .extracting(Field::name)
                .containsExactly("z", "a", "m");
    }

    @Test
    void fieldsOfSeveralMapsStandUnderAMergeKey() {
        List<Field> fields = fields("{own: long, <<: [{id: int, a: int}, {id: long, b: int}], a: string}");

        assertThat(types(fields))
                .containsExactly(
                        entry("own", Scalar.LONG),
                        entry("id", Scalar.INT),
                        entry("b", Scalar.INT),
                        entry("a", Scalar.STRING));
    }

    @Test
    void anEventHasTheFieldsOfAnAnchor() {
        Catalog catalog = withHead("""
                events:
                  member:joined: {fields: &member {id: long, name: string}}
                  member:moved: {fields: {<<: *member, to: string}}
                """);

        assertThat(shape(event(catalog, "member:moved")).fields())
                .extracting(Field::name)
                .containsExactly("id", "name", "to");
    }

    @Test
    void theLongFormHasDocAliasesAndName() {
        assertThat(fields("{cid: {type: long, doc: The cart., aliases: [cart_id, cartId], name: cart}}"))
                .containsExactly(new Field("cid", List.of("cart_id", "cartId"), "cart", Scalar.LONG, "The cart."));
    }

    @Test
    void aSingleAliasNeedsNoList() {
        assertThat(fields("{cid: {type: long, aliases: cart_id}}").get(0).aliases())
                .containsExactly("cart_id");
    }

    @Test
    void aTextInBracketsIsAList() {
        assertThat(types(fields("{tags: '[string]', rows: '[[ int ]]'}")))
                .containsExactly(
                        entry("tags", new ListOf(Scalar.STRING)), entry("rows", new ListOf(new ListOf(Scalar.INT))));
    }

    @Test
    void aTextInBracesIsAMap() {
        assertThat(types(fields("{prices: '{decimal}', tags: '{[string]}'}")))
                .containsExactly(
                        entry("prices", new MapOf(Scalar.DECIMAL)),
                        entry("tags", new MapOf(new ListOf(Scalar.STRING))));
    }

    @Test
    void anInlineTypeIsNamedAfterItsField() {
        assertThat(types(fields("{ship_to: {fields: {city: string}}, colour: {enum: [red]}}")))
                .containsExactly(
                        entry(
                                "ship_to",
                                new Inline(new RecordShape(
                                        "ShipTo",
                                        "",
                                        List.of(new Field("city", List.of(), "city", Scalar.STRING, ""))))),
                        entry(
                                "colour",
                                new Inline(new EnumShape("Colour", "", List.of(new Constant("red", "RED", ""))))));
    }

    @Test
    void anInlineTypeMayStandUnderType() {
        assertThat(fields("{to: {type: {fields: {city: string}}, doc: The address.}}"))
                .isEqualTo(fields("{to: {fields: {city: string}, doc: The address.}}"));
    }

    @Test
    void inlineTypesNest() {
        assertThat(fields("{a: {fields: {b: {fields: {c: long}}}}}").get(0).type())
                .hasToString("Inline[shape=RecordShape[javaName=A, doc=, fields=[Field[name=b, aliases=[], javaName=b,"
                        + " type=Inline[shape=RecordShape[javaName=B, doc=, fields=[Field[name=c, aliases=[], javaName=c,"
                        + " type=LONG, doc=]]]], doc=]]]]");
    }

    @Test
    void aSharedTypeIsNamed() {
        Catalog catalog = withHead("""
                types:
                  Line: {doc: A line., fields: {of: Line, colour: Colour}}
                  Colour: {enum: [red]}
                events:
                  order:placed: {fields: {first: Line, lines: '[Line]', colours: '{Colour}'}}
                """);
        assertThat(types(fields(catalog)))
                .containsExactly(
                        entry("first", new Shared("Line")),
                        entry("lines", new ListOf(new Shared("Line"))),
                        entry("colours", new MapOf(new Shared("Colour"))));
        assertThat(catalog.type("Line"))
                .isEqualTo(new RecordShape(
                        "Line",
                        "A line.",
                        List.of(
                                new Field("of", List.of(), "of", new Shared("Line"), ""),
                                new Field("colour", List.of(), "colour", new Shared("Colour"), ""))));
        assertThat(catalog.type("Colour")).extracting("javaName").isEqualTo("Colour");
        assertThat(catalog.types()).hasSize(2);
    }

    @Test
    void aSharedTypeMayGiveAnotherANameOfItsOwn() {
        Catalog catalog = withHead("""
                types:
                  Id: long
                  Ids: '[Id]'
                events:
                  order:placed: {fields: {ids: Ids}}
                """);
        assertThat(types(fields(catalog))).containsExactly(entry("ids", new ListOf(Scalar.LONG)));
        assertThat(catalog.types()).isEmpty();
    }

    @Test
    void anEnumHasNamesAndDocs() {
        Catalog catalog = withHead("""
                types:
                  Colour:
                    doc: What it looks like.
                    enum: [red, light-blue, lightGreen, 24h, {value: '+', name: MORE, doc: More of it.}]
                events:
                  order:placed: {}
                """);
        assertThat(catalog.types())
                .containsExactly(new EnumShape(
                        "Colour",
                        "What it looks like.",
                        List.of(
                                new Constant("red", "RED", ""),
                                new Constant("light-blue", "LIGHT_BLUE", ""),
                                new Constant("lightGreen", "LIGHT_GREEN", ""),
                                new Constant("24h", "_24H", ""),
                                new Constant("+", "MORE", "More of it."))));
    }

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "conversation_id, conversationId",
        "content-type, contentType",
        "isFromMB, isFromMB",
        "URL, url",
        "URLs, urls",
        "STATUS_CODE, statusCode",
        "IPAddress, ipAddress",
        "HTTP_code, httpCode",
        "x.y z, xYZ",
        "_links, links",
        "Größe, größe"
    })
    void aFieldHasAJavaName(String name, String javaName) {
        assertThat(fields("{'" + name + "': long}").get(0).javaName()).isEqualTo(javaName);
    }

    @Test
    @DisplayName(
            "a record has room for 253 fields: what else a constructor takes is itself and the members not declared")
    void manyFields() {
        String fields =
                IntStream.rangeClosed(1, 253).mapToObj(i -> "f" + i + ": int").collect(Collectors.joining(", "));
        assertThat(fields("{" + fields + "}")).hasSize(253);
    }
}
