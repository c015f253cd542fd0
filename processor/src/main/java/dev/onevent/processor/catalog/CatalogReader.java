package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Shape;
import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a catalog from its files. Finds all mistakes in one go, and makes the best of what is right. */
public final class CatalogReader {

    /** What the first file says of the JSON as a whole. */
    private static final List<String> FIRST_FILE_ONLY = List.of("root", "discriminator", "payload", "pages");

    private static final String ENVELOPE = "the envelope";

    private final Problems problems;

    private CatalogReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a catalog.
     *
     * @param files the first one, and what is laid over it
     * @param problems gets the mistakes
     * @return the catalog without what is wrong with it, null if there is nothing to go by
     */
    public static @Nullable Catalog read(List<CatalogFile> files, Problems problems) {
        List<Keys> parsed = new ArrayList<>();
        for (CatalogFile file : files) {
            Yaml.Mapping mapping = YamlParser.parse(file, problems);
            if (mapping != null) {
                parsed.add(new Keys(mapping, "the catalog", problems));
            } else if (parsed.isEmpty()) {
                return null;
            }
        }
        return new CatalogReader(problems).catalog(parsed);
    }

    private Catalog catalog(List<Keys> files) {
        Keys first = files.get(0);
        String title = first.required("catalog", "");
        String root = root(first);
        String discriminator = first.required("discriminator", "type");
        List<String> payload = path(first, first.text("payload"), "payload");
        List<List<String>> pages = first.texts("pages").stream()
                .map(page -> path(first, page.text(), "pages"))
                .toList();
        String version = "";
        for (Keys file : files) {
            file.has("catalog");
            version = file.textOr("version", version);
        }
        Overlay overlay = Overlay.of(files, problems);
        for (Keys file : files) {
            if (file != first) {
                checkLater(file);
            }
            file.done();
        }

        NameCheck names = new NameCheck(root, problems);
        Map<String, Yaml.Entry> typeEntries = overlay.entries(Section.TYPES);
        TypeReader types = new TypeReader(typeEntries, problems);
        List<Shape> shapes = types.shapes();
        shapes.forEach(shape -> names.claimType(
                shape.javaName(), typeEntries.get(shape.javaName()).at()));
        PayloadReader payloads = new PayloadReader(types, payload.isEmpty(), problems);
        List<Field> envelope = envelope(types, overlay.entries(Section.ENVELOPE), discriminator, payload);
        GroupReader groupReader = new GroupReader(overlay.entries(Section.GROUPS), payloads, problems);
        Map<String, Group> groups = groupReader.read(names);
        List<Event> events = new EventReader(groups, payloads, names, problems).read(overlay.entries(Section.EVENTS));
        groupReader.checkEmpty(events);
        if (events.isEmpty()) {
            problems.add(first.at("events"), "the catalog needs 'events'");
        }
        Catalog catalog = new Catalog(
                title,
                version,
                root,
                discriminator,
                payload,
                pages,
                envelope,
                shapes,
                List.copyOf(groups.values()),
                events);
        new ComponentCheck(catalog, problems).run();
        return catalog;
    }

    private void checkLater(Keys file) {
        for (String key : FIRST_FILE_ONLY) {
            if (file.has(key)) {
                problems.add(file.at(key), "'" + key + "' is said in the first file of a catalog, and only there");
            }
        }
    }

    private String root(Keys first) {
        String root = first.required("root", "Event");
        String why = JavaNames.whyNoType(root);
        if (why != null) {
            problems.add(first.at("root"), "the 'root' cannot be called '" + root + "': that is " + why);
            return "Event";
        }
        return root;
    }

    private List<String> path(Keys first, @Nullable String dotted, String key) {
        if (dotted == null) {
            return List.of();
        }
        List<String> path = List.of(dotted.split("\\.", -1));
        if (path.contains("")) {
            problems.add(
                    first.at(key), "'" + dotted + "' in '" + key + "' is no path: it names nothing between two dots");
            return List.of(dotted);
        }
        return path;
    }

    private List<Field> envelope(
            TypeReader types, Map<String, Yaml.Entry> entries, String discriminator, List<String> payload) {
        List<Field> envelope = new ArrayList<>();
        List<Yaml.Entry> kept = new ArrayList<>();
        for (Yaml.Entry entry : entries.values()) {
            String owner = "member '" + entry.key() + "' of " + ENVELOPE;
            Field field = types.fields().read(entry, owner, List.of());
            String taken = taken(field, discriminator, payload);
            if (taken == null) {
                envelope.add(field);
                kept.add(entry);
            } else {
                problems.add(entry.at(), owner + " has the name of " + taken + ", which is read anyway; leave it out");
            }
        }
        types.fields().check(kept, envelope, "members", ENVELOPE, ComponentCheck.RESERVED);
        return envelope;
    }

    private static @Nullable String taken(Field field, String discriminator, List<String> payload) {
        if (field.name().equals(discriminator) || field.aliases().contains(discriminator)) {
            return "the discriminator";
        }
        boolean isPayload = !payload.isEmpty()
                && (field.name().equals(payload.get(0)) || field.aliases().contains(payload.get(0)));
        return isPayload ? "the payload" : null;
    }
}
