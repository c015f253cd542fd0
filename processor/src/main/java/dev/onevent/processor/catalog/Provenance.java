package dev.onevent.processor.catalog;

import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Suggestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what documents say of an event: where it is listed, and whether it is deprecated. */
final class Provenance {

    private final Keys event;
    private final Set<String> events;
    private final Problems problems;
    private final @Nullable Keys deprecated;

    Provenance(Keys event, Set<String> events, Problems problems) {
        this.event = event;
        this.events = events;
        this.problems = problems;
        this.deprecated = event.get("deprecated") instanceof Yaml.Mapping mapping
                ? new Keys(mapping, "'deprecated' of " + event.owner(), problems)
                : null;
    }

    boolean isDeprecated() {
        return deprecated != null || event.flag("deprecated");
    }

    @Nullable
    String replacedBy() {
        if (deprecated == null) {
            return null;
        }
        String successor = deprecated.text("replaced-by");
        deprecated.done();
        if (successor != null && !events.contains(successor)) {
            problems.add(
                    deprecated.at("replaced-by"),
                    event.owner() + " is replaced by '" + successor + "', which is no event"
                            + Suggestion.of(successor, events));
            return null;
        }
        return successor;
    }

    Map<String, Map<String, Object>> documented() {
        Map<String, Map<String, Object>> documented = new LinkedHashMap<>();
        Yaml.Mapping documents = event.map("documented");
        if (documents != null) {
            for (Yaml.Entry document :
                    Keys.unique(documents, "document", problems).values()) {
                documented.put(document.key(), facts(document));
            }
        }
        return documented;
    }

    private Map<String, Object> facts(Yaml.Entry document) {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (!(document.value() instanceof Yaml.Mapping mapping)) {
            problems.add(
                    document.value().at(),
                    "'" + document.key() + "' of " + event.owner() + " has to be a map; without any facts it is {}");
            return facts;
        }
        for (Yaml.Entry fact : Keys.unique(mapping, "key", problems).values()) {
            if (fact.value() instanceof Yaml.Scalar scalar) {
                facts.put(fact.key(), scalar.value());
            } else {
                problems.add(
                        fact.value().at(),
                        "'" + fact.key() + "' in '" + document.key() + "' of " + event.owner()
                                + " has to be a single value");
            }
        }
        return facts;
    }
}
