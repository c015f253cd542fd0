package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The union of what handlers take besides the event. */
final class Contexts {

    /** A type of context, and where it was first asked for. */
    private record Seen(TypeMirror type, String name, Handler by) {}

    private final Types types;
    private final Problems problems;
    private final List<Seen> seen = new ArrayList<>();

    Contexts(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void add(Handler handler) {
        List<Seen> own = new ArrayList<>();
        for (Handler.Parameter parameter : handler.parameters()) {
            if (parameter.isEvent()) {
                continue;
            }
            Seen now = new Seen(parameter.type(), parameter.name(), handler);
            String why = whyNot(now, own);
            if (why != null) {
                problems.add(handler.site(), why);
            } else {
                own.add(now);
                if (seen.stream().noneMatch(other -> types.isSameType(other.type, now.type))) {
                    seen.add(now);
                }
            }
        }
    }

    private @Nullable String whyNot(Seen now, List<Seen> own) {
        String name = Signature.simpleName(now.type);
        if (now.type.getKind() == TypeKind.TYPEVAR) {
            return now.by.signature() + " takes a " + name + ", which may stand for any type";
        }
        if (own.stream().anyMatch(other -> types.isSameType(other.type, now.type))) {
            return now.by.signature() + " takes two contexts of type " + name + ", which would be the same";
        }
        for (Seen other : seen) {
            if (!types.isSameType(other.type, now.type) && isEither(other.type, now.type)) {
                return now.by.signature() + " takes a " + name + " and " + other.by.signature() + " a "
                        + Signature.simpleName(other.type)
                        + "; where one is a subtype of the other, take the same in both";
            }
        }
        return null;
    }

    private boolean isEither(TypeMirror one, TypeMirror other) {
        return !one.getKind().isPrimitive()
                && !other.getKind().isPrimitive()
                && (types.isSubtype(one, other) || types.isSubtype(other, one));
    }

    /** The contexts in the order in which they were first asked for. */
    List<RouterPlan.Context> union() {
        return seen.stream()
                .map(each -> new RouterPlan.Context(JavaType.of(each.type), each.name))
                .toList();
    }
}
