package dev.onevent.processor.handler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The union of what handlers take besides the event. */
final class Contexts {

    /** A context, and where it was first asked for. */
    private record Seen(Handler.Parameter parameter, Handler by, boolean mayBeNull) {

        /** This, also asked for by another. */
        Seen and(Seen other) {
            return new Seen(parameter, by, mayBeNull && other.mayBeNull);
        }
    }

    private final Checked checked;
    private final Types types;
    private final Map<JavaType, Seen> seen = new LinkedHashMap<>();

    Contexts(Checked checked) {
        this.checked = checked;
        this.types = checked.compiler().types();
    }

    /** Adds what a handler takes; false, and reported, if that does not fit to what others take. */
    boolean add(Handler handler) {
        Map<JavaType, Seen> together = new LinkedHashMap<>(seen);
        for (Handler.Parameter parameter : handler.parameters()) {
            if (!parameter.isEvent()) {
                Seen now = new Seen(parameter, handler, parameter.mayBeNull());
                Optional<String> why = whyMisfit(now, together);
                if (why.isPresent()) {
                    checked.report(handler.method(), why.get());
                    return false;
                }
                together.merge(JavaType.of(parameter.type()), now, Seen::and);
            }
        }
        seen.putAll(together);
        return true;
    }

    private Optional<String> whyMisfit(Seen now, Map<JavaType, Seen> others) {
        JavaType type = JavaType.of(now.parameter.type());
        long same = now.by.parameters().stream()
                .filter(each -> JavaType.of(each.type()).equals(type))
                .count();
        if (same > 1) {
            return Optional.of(
                    "takes " + type + " twice, and a router has one of each type; give each a type of its own");
        }
        return others.values().stream()
                .filter(other -> isEither(now.parameter.type(), other.parameter.type()))
                .filter(other -> !JavaType.of(other.parameter.type()).equals(type))
                .findFirst()
                .map(other -> misfit(now, type, other));
    }

    private String misfit(Seen now, JavaType type, Seen other) {
        JavaType otherType = JavaType.of(other.parameter.type());
        return now.by.equals(other.by)
                ? "takes " + otherType + " and " + type + ", and one is a subtype of the other; take one of the two"
                : "takes " + type + " where " + other.by.asSeenFrom(now.by.site()) + " takes " + otherType
                        + ", and one is a subtype of the other; take the same in both";
    }

    private boolean isEither(TypeMirror one, TypeMirror other) {
        return !one.getKind().isPrimitive()
                && !other.getKind().isPrimitive()
                && (types.isSubtype(one, other) || types.isSubtype(other, one));
    }

    /** The contexts in the order in which they were first asked for. */
    List<RouterPlan.Context> union() {
        return seen.entrySet().stream()
                .map(each -> new RouterPlan.Context(
                        each.getKey(), each.getValue().parameter.name(), each.getValue().mayBeNull))
                .toList();
    }
}
