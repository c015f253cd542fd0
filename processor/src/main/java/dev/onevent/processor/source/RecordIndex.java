package dev.onevent.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.JsonReader;
import dev.onevent.json.Split;
import dev.onevent.processor.catalog.Catalog;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The numbers of types and records in a codec. A type's number is that of its record; an event with subtypes has the number
 * of the record for all other texts until its payload tells more, and the subtypes come after all types.
 */
final class RecordIndex {

    private final Scope scope;
    private final List<Event> types = new ArrayList<>();
    private final List<Event> splits = new ArrayList<>();
    private final List<ConcreteEvent> records = new ArrayList<>();

    RecordIndex(Scope scope) {
        this.scope = scope;
        List<Event> events = scope.catalog().events();
        events.stream().filter(event -> !isPattern(event)).forEach(types::add);
        events.stream().filter(RecordIndex::isPattern).forEach(types::add);
        types.stream().filter(event -> event.kind() instanceof Subtypes).forEach(splits::add);
        types.stream()
                .flatMap(this::records)
                .filter(record -> Scope.tag(record).isEmpty())
                .forEach(records::add);
        splits.stream()
                .flatMap(this::records)
                .filter(record -> Scope.tag(record).isPresent())
                .forEach(records::add);
    }

    private Stream<ConcreteEvent> records(Event event) {
        return scope.records(event).stream();
    }

    private static boolean isPattern(Event event) {
        return event.kind() instanceof Catalog.Pattern;
    }

    /** The events listed in full, in the order of their numbers. */
    List<Event> listedInFull() {
        return types.stream().filter(event -> !isPattern(event)).toList();
    }

    /** The pattern events, in the order of their numbers. */
    List<Event> patterns() {
        return types.stream().filter(RecordIndex::isPattern).toList();
    }

    /** All records in the order of their numbers. */
    List<ConcreteEvent> records() {
        return records;
    }

    boolean hasSplits() {
        return !splits.isEmpty();
    }

    /** The variable that holds the number of a record. */
    String variable() {
        return hasSplits() ? "record" : "type";
    }

    /** Adds the method that gives the number of the record for that of a type, and what it needs. */
    void addRecordMethod(TypeSpec.Builder codec) {
        if (!hasSplits()) {
            return;
        }
        SortedMap<Integer, CodeBlock> cases = new TreeMap<>();
        int firstSubtype = types.size();
        for (int type = 0; type < types.size(); type++) {
            Event event = types.get(type);
            if (event.kind() instanceof Subtypes split) {
                codec.addField(split(event, split));
                int size = split.subtypes().size();
                cases.put(
                        type,
                        CodeBlock.builder()
                                .beginControlFlow("case $L ->", type)
                                .addStatement("int subtype = $N.find(in)", constant("SUBTYPES_OF_", event.javaName()))
                                .addStatement("yield subtype == $L ? type : $L + subtype", size, firstSubtype)
                                .endControlFlow()
                                .build());
                firstSubtype += size;
            }
        }
        Switch.addTo(
                codec,
                () -> MethodSpec.methodBuilder("record")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(TypeName.INT)
                        .addParameter(TypeName.INT, "type")
                        .addParameter(JsonReader.class, "in"),
                cases,
                CodeBlock.of("type"));
    }

    private FieldSpec split(Event event, Subtypes subtypes) {
        List<String> payload = scope.catalog().payload();
        List<String> path = new ArrayList<>(payload.isEmpty() ? payload : payload.subList(1, payload.size()));
        path.add(subtypes.on());
        List<String> texts =
                subtypes.subtypes().stream().map(Catalog.Subtype::text).toList();
        return CodecClass.constant(Split.class, constant("SUBTYPES_OF_", event.javaName()))
                .initializer("new $T($T.of($L), $L)", Split.class, List.class, strings(path), strings(texts))
                .build();
    }

    static CodeBlock strings(List<String> strings) {
        return strings.stream().map(string -> CodeBlock.of("$S", string)).collect(CodeBlock.joining(",$W"));
    }

    /**
     * The name of a constant for a type, which no other has: an underscore is doubled, for AudioPlay and Audio_Play may both be
     * there, and a letter stays as it is if its capital is not its own, for so may Straße and Strasse.
     */
    static String constant(String prefix, String javaName) {
        StringBuilder constant = new StringBuilder(prefix);
        javaName.replace("_", "__")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .chars()
                .forEach(c -> {
                    int capital = Character.toUpperCase(c);
                    constant.append((char) (Character.toLowerCase(capital) == c ? capital : c));
                });
        return constant.toString();
    }
}
