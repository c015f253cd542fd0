package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.DocumentedType;
import dev.onevent.json.Unmodifiable;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The list of a catalog's types at run time, made when it is first asked for. */
final class DocumentedTypes {

    /** Few enough for what several documents say of each. */
    private static final int EVENTS_A_METHOD = 25;

    private static final TypeName LIST = ParameterizedTypeName.get(List.class, DocumentedType.class);

    private DocumentedTypes() {}

    static void addTo(TypeSpec.Builder codec, Scope scope) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(scope.inCodec().documented())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        List<Event> events = scope.catalog().events();
        CodeBlock.Builder all = CodeBlock.builder();
        for (int from = 0; from < events.size(); from += EVENTS_A_METHOD) {
            String method = "from" + from;
            all.add(from == 0 ? "$N()" : ", $N()", method);
            List<Event> part = events.subList(from, Math.min(events.size(), from + EVENTS_A_METHOD));
            holder.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(LIST)
                    .addStatement(
                            "return $T.of(\n$L)",
                            List.class,
                            part.stream().map(event -> type(event, scope)).collect(CodeBlock.joining(",\n")))
                    .build());
        }
        holder.addField(FieldSpec.builder(LIST, "TYPES", Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.concat($T.of($L))", Unmodifiable.class, List.class, all.build())
                .build());
        codec.addMethod(CodecClass.overriding("types", LIST, Modifier.PUBLIC)
                        .addStatement("return $T.TYPES", scope.inCodec().documented())
                        .build())
                .addType(holder.build());
    }

    private static CodeBlock type(Event event, Scope scope) {
        ClassName group = event.group() == null ? null : scope.parent(event);
        return CodeBlock.of(
                "new $T($S, $T.class, $T.of($L), $L, $S, $L, $S, $L, $S)",
                DocumentedType.class,
                event.name(),
                scope.name(event.javaName()),
                List.class,
                event.kind() instanceof Subtypes
                        ? scope.children(event).stream()
                                .map(subtype -> CodeBlock.of("$T.class", subtype))
                                .collect(CodeBlock.joining(",$W"))
                        : CodeBlock.of(""),
                group == null ? CodeBlock.of("null") : CodeBlock.of("$T.class", group),
                event.doc(),
                inOrder(event.documented()),
                event.since(),
                event.deprecated(),
                event.replacedBy());
    }

    private static CodeBlock inOrder(Map<String, ?> map) {
        List<CodeBlock> arguments = new ArrayList<>();
        map.forEach((name, value) -> {
            arguments.add(CodeBlock.of("$S", name));
            arguments.add(value(value));
        });
        return CodeBlock.of("$T.inOrder($L)", Unmodifiable.class, CodeBlock.join(arguments, ",$W"));
    }

    private static CodeBlock value(Object value) {
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // what a document says is a map from texts
            Map<String, ?> facts = (Map<String, ?>) map;
            return inOrder(facts);
        }
        if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        }
        return value instanceof Long ? CodeBlock.of("$LL", value) : CodeBlock.of("$L", value);
    }
}
