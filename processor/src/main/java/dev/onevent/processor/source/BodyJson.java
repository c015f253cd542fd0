package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.json.JsonTypes;
import dev.onevent.json.TaggedObject;
import java.util.Optional;

/**
 * What reads and writes the payload of an event: mostly what its type has; of a subtype something of its own, since the member
 * that tells the subtype stands in the payload and is no component.
 */
final class BodyJson {

    private BodyJson() {}

    /** The expression for it. */
    static CodeBlock of(ConcreteEvent event, Scope scope) {
        ClassName body = scope.body(event.payload(), scope.name(event));
        if (body != null) {
            return CodeBlock.of("$T.TYPE", json(event, body, scope));
        }
        return Scope.tag(event).isPresent()
                ? CodeBlock.of("$T.$N", scope.codec(), constant(event))
                : CodeBlock.of("$T.OBJECT", JsonTypes.class);
    }

    private static String constant(ConcreteEvent event) {
        return RecordIndex.constant("BODY_OF_", event.javaName());
    }

    private static ClassName json(ConcreteEvent event, ClassName body, Scope scope) {
        boolean shared = Scope.ownShape(event.payload()) == null;
        return shared && Scope.tag(event).isPresent() ? scope.json(scope.name(event)) : scope.json(body);
    }

    /** Adds what the codec has for a subtype alone. */
    static void addTo(TypeSpec.Builder codec, ConcreteEvent event, Scope scope) {
        Optional<String> text = Scope.tag(event);
        if (text.isEmpty()) {
            return;
        }
        String tag = event.split().on();
        ClassName body = scope.body(event.payload(), scope.name(event));
        if (body == null) {
            codec.addField(CodecClass.constant(TaggedObject.class, constant(event))
                    .initializer("new $T($S, $S)", TaggedObject.class, tag, text.get())
                    .build());
            return;
        }
        ObjectMembers members = new ObjectMembers(RecordJson.MEMBERS, scope).add(scope.fields(event.payload()), body);
        codec.addType(new RecordJson(body, json(event, body, scope), members)
                .payloadTagged(tag, text.get())
                .build());
    }
}
