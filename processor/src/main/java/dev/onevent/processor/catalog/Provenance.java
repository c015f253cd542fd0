package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what documents say of an event: where it is listed, and whether it is deprecated. */
final class Provenance {

    private static final String DEPRECATED = "deprecated";
    private static final String REPLACED_BY = "replaced-by";

    private final Keys event;
    private final Overlay overlay;
    private final Problems problems;

    Provenance(Keys event, Overlay overlay, Problems problems) {
        this.event = event;
        this.overlay = overlay;
        this.problems = problems;
    }

    boolean isDeprecated() {
        Yaml deprecated = event.get(DEPRECATED);
        if (deprecated instanceof Yaml.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return flag;
        }
        if (deprecated != null && !(deprecated instanceof Yaml.Mapping)) {
            event.misfit(DEPRECATED, deprecated, "true, or a map as {replaced-by: 'order:placed'}");
        }
        return deprecated != null;
    }

    /** The successor's type, null if there is none. */
    @Nullable
    String replacedBy() {
        if (!(event.get(DEPRECATED) instanceof Yaml.Mapping mapping)) {
            return null;
        }
        Keys deprecated = new Keys(mapping, "'deprecated' of " + event.owner(), Vocabulary.DEPRECATED, problems);
        String successor = deprecated.text(REPLACED_BY);
        if (successor == null) {
            return null;
        }
        if (event.owner().equals(Section.EVENTS.entry(successor))) {
            problems.add(deprecated.at(REPLACED_BY), event.owner() + " is replaced by itself; name its successor");
            return null;
        }
        String found = overlay.find(
                Section.EVENTS,
                successor,
                deprecated.at(REPLACED_BY),
                event.owner() + " is replaced by '" + successor + "', which is no event of the catalog",
                "; name one, or leave 'replaced-by' out");
        return found == null ? null : overlay.eventName(found);
    }

    /** What each document says of the event, by the document's name. */
    Map<String, Map<String, @Nullable Object>> documented() {
        Map<String, Map<String, @Nullable Object>> documented = new LinkedHashMap<>();
        Yaml.Mapping documents = event.map("documented");
        if (documents != null) {
            for (Yaml.Entry document :
                    Keys.unique(documents, "document", problems).values()) {
                documented.put(document.key(), facts(document));
            }
        }
        return documented;
    }

    private Map<String, @Nullable Object> facts(Yaml.Entry document) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        String owner = "document '" + document.key() + "' of " + event.owner();
        if (!(document.value() instanceof Yaml.Mapping mapping)) {
            problems.add(
                    document.value().at(),
                    owner + " has to be a map of what it says; where it lists the event alone, {}");
            return facts;
        }
        for (Yaml.Entry fact : Keys.unique(mapping, "key", problems).values()) {
            if (fact.value() instanceof Yaml.Scalar scalar) {
                facts.put(fact.key(), scalar.value());
            } else {
                problems.add(fact.value().at(), "'" + fact.key() + "' of " + owner + " has to be a single value");
            }
        }
        return facts;
    }
}
