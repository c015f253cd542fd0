package dev.onevent.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Own;
import dev.onevent.processor.catalog.Catalog.RecordShape;
import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Catalogs without mistakes, written in tests. */
final class Catalogs {

    /** The first lines of a catalog whose events have their fields in {@code data}. */
    static final String HEAD = """
            catalog: Orders
            root: ShopEvent
            discriminator: type
            payload: data
            """;

    /** The first lines of a catalog whose events have their fields beside the envelope. */
    static final String FLAT_HEAD = """
            catalog: Orders
            root: ShopEvent
            discriminator: type
            """;

    private Catalogs() {}

    /** Reads files, the first at the bottom. */
    static Catalog read(String... texts) {
        List<CatalogFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new CatalogFile(files.size() + ".yaml", text));
        }
        Problems problems = new Problems();
        Catalog catalog = CatalogReader.read(files, Set.of(), problems);
        assertThat(problems.all()).isEmpty();
        return Objects.requireNonNull(catalog);
    }

    /** Reads what follows the first lines. */
    static Catalog withHead(String text) {
        return read(HEAD + text);
    }

    /** Reads the fields of an event from one line, as {@code {id: long}}. */
    static List<Field> fields(String fields) {
        return fields(withHead("events:\n  order:placed: {fields: " + fields + "}\n"));
    }

    /** The fields of a catalog's first event. */
    static List<Field> fields(Catalog catalog) {
        return shape(catalog.events().get(0)).fields();
    }

    static RecordShape shape(Event event) {
        return ((Own) event.payload()).shape();
    }

    static Event event(Catalog catalog, String name) {
        return Objects.requireNonNull(catalog.event(name));
    }

    static Group group(Catalog catalog, String name) {
        return catalog.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The types of fields by their names in the JSON. */
    static Map<String, FieldType> types(List<Field> fields) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        fields.forEach(field -> types.put(field.name(), field.type()));
        return types;
    }
}
