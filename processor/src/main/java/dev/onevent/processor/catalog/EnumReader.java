package dev.onevent.processor.catalog;

import dev.onevent.processor.catalog.Catalog.Constant;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the texts of an enum. */
final class EnumReader {

    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    private final Keys keys;
    private final Problems problems;
    private final List<Constant> constants = new ArrayList<>();
    private final Map<String, String> textByName = new HashMap<>();

    EnumReader(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    List<Constant> constants() {
        Yaml texts = keys.get("enum");
        if (texts instanceof Yaml.Sequence sequence && !sequence.elements().isEmpty()) {
            sequence.elements().forEach(this::add);
        } else {
            problems.add(keys.at("enum"), "'enum' of " + keys.owner() + " has to be a list of texts");
        }
        return constants;
    }

    private void add(Yaml element) {
        if (element instanceof Yaml.Mapping mapping) {
            Keys constant = new Keys(mapping, "a text of " + keys.owner(), problems);
            String text = constant.required("value", "");
            add(text, constant.textOr("name", JavaNames.constant(text)), constant.textOr("doc", ""), mapping.at());
            constant.done();
        } else if (element instanceof Yaml.Scalar scalar && scalar.value() instanceof String text) {
            add(text, JavaNames.constant(text), "", scalar.at());
        } else {
            problems.add(
                    element.at(), "'enum' of " + keys.owner() + " has to be a list of texts; write them in quotes");
        }
    }

    private void add(String text, String name, String doc, Site.InFile at) {
        String why = whyNot(text, name);
        if (why == null) {
            textByName.put(name, text);
            constants.add(new Constant(text, name, doc));
        } else {
            problems.add(at, why);
        }
    }

    private @Nullable String whyNot(String text, String name) {
        String subject = "text '" + text + "' of " + keys.owner();
        if (constants.stream().anyMatch(constant -> constant.text().equals(text))) {
            return subject + " is there twice";
        }
        String cure = "; give it a name: {value: '" + text + "', name: …}";
        if (textByName.containsKey(name)) {
            return "texts '" + textByName.get(name) + "' and '" + text + "' of " + keys.owner() + " would both become "
                    + name + cure;
        }
        if (name.equals(UNRECOGNIZED)) {
            return subject + " would become " + name + ", which stands for all other texts" + cure;
        }
        String why = name.isEmpty() ? "no Java name" : JavaNames.whyNoMember(name);
        return why == null ? null : subject + " would become '" + name + "', " + why + cure;
    }
}
