package dev.onevent.processor.handler;

import dev.onevent.EventRoot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The hierarchies of events that handlers name, each read once. */
final class EventTrees {

    private final Set<JavaType> roots = new HashSet<>();
    private final Map<JavaType, EventNode> nodes = new HashMap<>();

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

    private static @Nullable TypeElement root(TypeElement type) {
        if (type.getAnnotation(EventRoot.class) != null) {
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
