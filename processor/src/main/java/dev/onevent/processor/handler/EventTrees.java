package dev.onevent.processor.handler;

import dev.onevent.EventRoot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The hierarchies of events that handlers name, each read once. */
final class EventTrees {

    /** Looked for by name, as that spares reading its long list of types. */
    private static final String ROOT = EventRoot.class.getName();

    private final Set<JavaType> roots = new HashSet<>();
    private final Map<JavaType, EventNode> nodes = new LinkedHashMap<>();

    /** The place of a type in its hierarchy, null if it is no event type. */
    @Nullable
    EventNode find(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        TypeElement root = root(element);
        if (root == null) {
            return null;
        }
        if (roots.add(JavaType.raw(root))) {
            EventNode.tree(root).all().forEach(node -> nodes.put(node.type(), node));
        }
        return nodes.get(JavaType.raw(element));
    }

    /** The types of a simple name in all hierarchies that were asked for. */
    Stream<EventNode> named(String simpleName) {
        return nodes.values().stream().filter(node -> node.type().name().equals(simpleName));
    }

    /** Whether a type is the root of a hierarchy. */
    static boolean isRoot(Element type) {
        return AnnotationValues.of(type, ROOT) != null;
    }

    private static @Nullable TypeElement root(TypeElement type) {
        if (isRoot(type)) {
            return type;
        }
        for (TypeMirror above : type.getInterfaces()) {
            if (above.getKind() == TypeKind.DECLARED) {
                TypeElement root = root((TypeElement) ((DeclaredType) above).asElement());
                if (root != null) {
                    return root;
                }
            }
        }
        return null;
    }
}
