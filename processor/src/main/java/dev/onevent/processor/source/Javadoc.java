package dev.onevent.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the catalog says, as javadoc, and what several generated types say. */
final class Javadoc {

    /** Of a parameter {@code json} with the bytes of an event. */
    static final String JSON = "@param json UTF-8, with or without a byte order mark\n";

    /** Of a parameter {@code type} before it. */
    static final String TYPE =
            "@param type the type; it may stand in the JSON too, but no other one. Empty or null, it has to stand there\n";

    private static final int WIDTH = 110;

    private Javadoc() {}

    /** A text of the catalog, with nothing left in it that javadoc or Java would take for more than text. */
    static String escape(String text) {
        return text.trim()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    /** A text in lines that fit beside the asterisks. */
    static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    /** A name or text of JSON as code. */
    static String code(String text) {
        boolean plain = text.chars().allMatch(c -> c > ' ' && c < 0x7F && "{}@\\*/".indexOf(c) < 0);
        return plain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    /** What a type is: its name in the JSON, and what the catalog says of it. */
    static String summary(String name, String doc) {
        return wrap(code(name) + (doc.isEmpty() ? ", which the catalog does not describe." : ": " + escape(doc)));
    }

    /**
     * Which documents list an event, and whether it is deprecated.
     *
     * @param since the catalog version that first had it, empty if the catalog does not say
     */
    static CodeBlock provenance(Event event, String since, Scope scope) {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        if (event.deprecated()) {
            javadoc.add("\n\n<p>The vendor has deprecated it");
            Event successor =
                    event.replacedBy() == null ? null : scope.catalog().event(event.replacedBy());
            if (successor != null) {
                javadoc.add("; its successor is {@link $T}", scope.name(successor.javaName()));
            }
            javadoc.add(".");
        }
        if (!event.documented().isEmpty()) {
            javadoc.add("\n\n$L", wrap("<p>Documented by " + documents(event.documented()) + "."));
        }
        if (!since.isEmpty()) {
            javadoc.add("\n\n@since $L", since);
        }
        return javadoc.build();
    }

    private static String documents(Map<String, Map<String, Object>> documented) {
        return documented.entrySet().stream()
                .map(document -> escape(document.getKey()) + facts(document.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String facts(Map<String, Object> facts) {
        return facts.isEmpty()
                ? ""
                : facts.entrySet().stream()
                        .map(fact -> escape(fact.getKey() + ": " + fact.getValue()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** The components of a record, each a line. */
    static CodeBlock components(List<Field> fields) {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        for (Field field : fields) {
            javadoc.add("$L\n", wrap("@param " + field.javaName() + " " + component(field)));
        }
        return javadoc.build();
    }

    /** The meaning of a member; where the catalog does not say, its name in the JSON. */
    static String component(Field field) {
        String name = code(field.name());
        return field.doc().isEmpty() ? name : name + ": " + escape(field.doc());
    }
}
