package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Constant;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of an enum. */
final class EnumReader {

    private static final String UNRECOGNIZED = "UNRECOGNIZED";

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
        if (!(texts instanceof Yaml.Sequence sequence) || sequence.elements().isEmpty()) {
            keys.misfit("enum", texts, "a list of texts");
            return constants;
        }
        for (Yaml element : sequence.elements()) {
            if (element instanceof Yaml.Mapping mapping) {
                add(new Keys(mapping, "a text of " + keys.owner(), Vocabulary.TEXT, problems));
            } else if (element instanceof Yaml.Scalar scalar && scalar.value() instanceof String && !scalar.isEmpty()) {
                add(new Constant(scalar.text(), JavaNames.constant(scalar.text()), ""), scalar.at(), false);
            } else {
                keys.misfit("enum", element, "a list of texts; write " + example(element) + " in quotes");
                break;
            }
        }
        return constants;
    }

    private static String example(Yaml element) {
        return element instanceof Yaml.Scalar scalar && !scalar.isEmpty() ? scalar.text() : "each";
    }

    private void add(Keys keys) {
        String text = keys.text("value");
        if (text != null) {
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
        String cure =
                isGiven ? "; give it another 'name'" : "; give it a name: {value: '" + constant.text() + "', name: …}";
        for (Constant other : constants) {
            if (other.text().equals(constant.text())) {
                return subject + " is there twice; leave one out";
            }
            if (other.javaName().equalsIgnoreCase(name)) {
                String both = "texts '" + other.text() + "' and '" + constant.text() + "' of " + keys.owner();
                return other.javaName().equals(name)
                        ? both + " would both become " + name + cure
                        : both + " would become " + other.javaName() + " and " + name + ", which differ by case alone"
                                + cure;
            }
        }
        if (name.equals(UNRECOGNIZED)) {
            return subject + " would become " + name + ", which stands for all other texts" + cure;
        }
        String why = name.equals(TEXT) ? "what enums call their texts" : JavaNames.whyNoMember(name);
        return why == null ? null : subject + " would become '" + name + "', which is " + why + cure;
    }
}
