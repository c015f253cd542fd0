package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Constant;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of an enum. */
final class EnumReader {

    /** The constants of an enum are made in one method, which has room for 64 KB of code. */
    private static final int MOST_TEXTS = 2_000;

    /** What generated enums call the text of a constant. */
    private static final String TEXT = "text";

    private final Keys keys;
    private final Problems problems;
    private final List<Constant> constants = new ArrayList<>();

    EnumReader(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    List<Constant> constants() {
        Yaml texts = keys.get("enum");
        if (!(texts instanceof Yaml.Sequence sequence)) {
            return constants;
        }
        if (sequence.elements().isEmpty()) {
            problems.add(sequence.at(), "'enum' of " + keys.owner() + " has no text; write it as [red, green]");
        }
        for (Yaml element : sequence.elements()) {
            if (element instanceof Yaml.Mapping mapping) {
                add(new Keys(mapping, "a text of " + keys.owner(), Vocabulary.TEXT, problems));
            } else if (element instanceof Yaml.Scalar scalar && scalar.value() instanceof String && !scalar.isEmpty()) {
                add(new Constant(scalar.text(), JavaNames.constant(scalar.text()), ""), scalar.at(), false);
            } else {
                problems.add(element.at(), whyNoText(element));
                // Who forgets quotes forgets them in the whole list.
                break;
            }
        }
        if (constants.size() > MOST_TEXTS) {
            problems.add(
                    sequence.at(),
                    "'enum' of " + keys.owner() + " has " + constants.size() + " texts, but there is room for "
                            + MOST_TEXTS + "; make it a string");
            return constants.subList(0, MOST_TEXTS);
        }
        return constants;
    }

    private String whyNoText(Yaml element) {
        if (element instanceof Yaml.Scalar scalar && scalar.value() != null && !scalar.isEmpty()) {
            return whyNoText(scalar);
        }
        return "'enum' of " + keys.owner()
                + (element.isEmpty()
                        ? " has an empty text; leave it out"
                        : " has to be a list of texts, as [red, green]");
    }

    /** Numbers in the JSON are never taken for the texts of an enum. */
    private String whyNoText(Yaml.Scalar scalar) {
        String type =
                scalar.value() instanceof Boolean ? "boolean" : scalar.value() instanceof Long ? "long" : "double";
        return "'enum' of " + keys.owner() + " has to be a list of texts; write '" + scalar.text()
                + "' in quotes if the JSON has it in quotes, or else take the type " + type;
    }

    private void add(Keys keys) {
        String text = keys.text("value");
        if (keys.get("value") instanceof Yaml.Scalar scalar && text != null && !(scalar.value() instanceof String)) {
            problems.add(scalar.at(), whyNoText(scalar));
        } else if (text != null) {
            boolean isGiven = keys.has("name");
            String name = keys.textOr("name", JavaNames.constant(text));
            add(
                    new Constant(text, name, keys.textOr("doc", "")),
                    isGiven ? keys.at("name") : keys.at("value"),
                    isGiven);
        }
    }

    private void add(Constant constant, Site.InFile at, boolean isGiven) {
        String why = whyNot(constant, isGiven);
        if (why == null) {
            constants.add(constant);
        } else {
            problems.add(at, why);
        }
    }

    private @Nullable String whyNot(Constant constant, boolean isGiven) {
        String subject = "text '" + constant.text() + "' of " + keys.owner();
        String name = constant.javaName();
        String cure = isGiven ? " another 'name'" : " a name: {value: '" + constant.text() + "', name: …}";
        for (Constant other : constants) {
            if (other.text().equals(constant.text())) {
                return subject + " is there twice; leave one out";
            }
            if (other.javaName().equalsIgnoreCase(name)) {
                String both = "texts '" + other.text() + "' and '" + constant.text() + "' of " + keys.owner();
                return other.javaName().equals(name)
                        ? both + " would both become " + name + "; give one" + cure
                        : both + " would become " + other.javaName() + " and " + name
                                + ", which differ by case alone; give one" + cure;
            }
        }
        if (name.equals(GeneratedNames.UNRECOGNIZED)) {
            return subject + " would become " + name + ", which stands for all other texts; give it" + cure;
        }
        String why = name.equals(TEXT) ? "what enums call their texts" : JavaNames.whyNoMember(name);
        return why == null ? null : subject + JavaNames.wouldBecome(name, why) + "; give it" + cure;
    }
}
