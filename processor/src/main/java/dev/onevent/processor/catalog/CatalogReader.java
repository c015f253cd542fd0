package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Shape;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a catalog from its files. Finds all mistakes in one go, and makes the best of what is right. */
public final class CatalogReader {

    /** What the first file says of the JSON as a whole. */
    private static final List<String> FIRST_FILE_ONLY = List.of("root", "discriminator", "payload", "pages");

    /** A class file has room for 65,535 constants, and the class that writes all records needs up to 18 for each. */
    private static final int MOST_RECORDS = 3500;

    /** What the paths of other languages have. */
    private static final Pattern NO_NAME = Pattern.compile("^[/$]|\\[");

    private final Problems problems = new Problems();

    private final Set<String> ownTypes;

    private CatalogReader(Set<String> ownTypes) {
        this.ownTypes = ownTypes;
    }

    /**
     * Reads a catalog.
     *
     * @param files the first one, and what is laid over it
     * @param ownTypes the user's own types in the package that the catalog's are generated into
     * @param problems gets the mistakes, in the order in which they stand in the files
     * @return the catalog without what is wrong with it, null if there is nothing to go by
     */
    public static @Nullable Catalog read(List<CatalogFile> files, Set<String> ownTypes, Problems problems) {
        CatalogReader reader = new CatalogReader(ownTypes);
        Catalog catalog = reader.read(files);
        List<String> order = files.stream().map(CatalogFile::name).toList();
        reader.problems.all().stream()
                .sorted(Comparator.comparing(
                        problem -> (Site.InFile) problem.site(),
                        Comparator.<Site.InFile>comparingInt(at -> order.indexOf(at.file()))
                                .thenComparingInt(Site.InFile::line)
                                .thenComparingInt(Site.InFile::column)))
                .forEach(problem -> problems.add(problem.site(), problem.message()));
        return catalog;
    }

    private @Nullable Catalog read(List<CatalogFile> files) {
        List<Yaml.@Nullable Mapping> parsed = new ArrayList<>();
        files.forEach(file -> parsed.add(YamlParser.parse(file, problems)));
        Yaml.Mapping bottom = parsed.get(0);
        if (bottom == null) {
            return null;
        }
        Keys first = new Keys(bottom, "the catalog", Vocabulary.CATALOG, problems);
        List<Keys> all = new ArrayList<>(List.of(first));
        for (Yaml.Mapping mapping : parsed.subList(1, parsed.size())) {
            if (mapping != null) {
                all.add(later(mapping));
            }
        }
        return catalog(first, all, Overlay.of(all, parsed.contains(null), problems));
    }

    private Keys later(Yaml.Mapping mapping) {
        Keys file = new Keys(mapping, "the catalog", Vocabulary.OVERLAY, problems);
        for (String key : FIRST_FILE_ONLY) {
            if (file.has(key)) {
                problems.add(
                        file.at(key),
                        "'" + key + "' is said in the first file of a catalog, and only there; leave it out");
            }
        }
        return file;
    }

    private Catalog catalog(Keys first, List<Keys> files, Overlay overlay) {
        files.forEach(file -> file.text("catalog"));
        Versions versions = new Versions(files, problems);
        String root = root(first);
        String discriminator = discriminator(first);
        List<String> payload = payload(first, discriminator);
        boolean isFlat = payload.isEmpty();

        TypeNames names = new TypeNames(root, !isFlat, ownTypes, problems);
        TypeReader types = new TypeReader(overlay, names, problems);
        List<Shape> shapes = types.shapes();
        List<Field> envelope = types.fields()
                .envelope(
                        overlay.entries(Section.ENVELOPE).values(),
                        Surroundings.ofEnvelope(discriminator, payload, overlay.hasPatterns()),
                        root);
        Surroundings event = Surroundings.ofEvent(discriminator, envelope);
        PayloadReader payloads = new PayloadReader(types, isFlat, isFlat ? event : Surroundings.ofRecord(), problems);
        GroupReader groups = new GroupReader(overlay, payloads, names, problems);
        groups.read();
        SubtypesReader subtypes = new SubtypesReader(
                payloads, names, isFlat ? event : event.generated(Surroundings.BODY), versions, problems);
        List<Event> events = new EventReader(overlay, groups, payloads, subtypes, names, versions, problems).read();
        List<Group> filled = groups.filled(events);
        overlay.finish();
        if (events.isEmpty() && first.has("events") && !overlay.isBroken(Section.EVENTS)) {
            problems.add(
                    first.at("events"), "the catalog has no event; write one under 'events' as 'order:placed': {}");
        }
        checkNumber(events, first);
        return new Catalog(
                first.textOr("catalog", ""),
                versions.ofCatalog(),
                root,
                discriminator,
                payload,
                pages(first),
                envelope,
                shapes,
                filled,
                events);
    }

    private void checkNumber(List<Event> events, Keys first) {
        int records = events.stream().mapToInt(Event::records).sum();
        if (records > MOST_RECORDS) {
            problems.add(
                    first.at("events"),
                    "the catalog has " + records + " events and subtypes, but there is room for " + MOST_RECORDS
                            + "; make it several catalogs, each in a package of its own");
        }
    }

    private String root(Keys first) {
        String root = first.textOr("root", "Event");
        String why = TypeNames.whyNoRoot(root, ownTypes);
        if (why == null) {
            return root;
        }
        problems.add(first.at("root"), "'root' cannot be '" + root + "', " + why);
        String other = "Event";
        for (int i = 2; TypeNames.whyNoRoot(other, ownTypes) != null; i++) {
            other = "Event" + i;
        }
        return other;
    }

    private String discriminator(Keys first) {
        String discriminator = first.textOr("discriminator", "type");
        if (discriminator.contains(".")) {
            problems.add(
                    first.at("discriminator"),
                    "'discriminator' is '" + discriminator + "', but no path is read there; name a member of the event"
                            + " itself, or one that no event has and give the type to decode and route");
        }
        return discriminator;
    }

    private List<String> payload(Keys first, String discriminator) {
        String text = first.text("payload");
        if (text == null) {
            // If it is there, but is no text, the fields do not stand beside the envelope.
            return first.has("payload") ? List.of(Surroundings.BODY) : List.of();
        }
        List<String> path = path(text, "payload", first.at("payload"));
        if (path.get(0).equals(discriminator)) {
            problems.add(
                    first.at("payload"),
                    "'payload' cannot be in '" + discriminator + "', which is the discriminator; leave it out if the"
                            + " events' own fields stand beside it");
            // Any other name will do: no event is ever read.
            return List.of("payload beside " + discriminator);
        }
        return path;
    }

    private List<List<String>> pages(Keys first) {
        return first.texts("pages").stream()
                .map(page -> path(page.text(), "pages", page.at()))
                .toList();
    }

    private List<String> path(String dotted, String key, Site.InFile at) {
        List<String> path = List.of(dotted.split("\\.", -1));
        if (path.contains("") || NO_NAME.matcher(dotted).find()) {
            problems.add(
                    at,
                    "'" + key + "' has '" + dotted
                            + "', which is no path; write names with one dot between two, as in data.object"
                            + (dotted.contains("[") ? "; no path goes into a list" : ""));
            return List.of(dotted);
        }
        return path;
    }
}
