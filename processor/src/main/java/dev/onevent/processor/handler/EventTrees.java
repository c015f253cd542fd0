package dev.onevent.processor.handler;

import dev.onevent.EventRoot;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The hierarchies of events that handlers name, each read once. */
final class EventTrees {

    private final Map<String, EventNode> trees = new HashMap<>();

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
        EventNode tree = trees.computeIfAbsent(root.getQualifiedName().toString(), name -> EventNode.tree(root));
        JavaType.Declared wanted = JavaType.raw(element);
        return tree.all().filter(node -> node.type().equals(wanted)).findFirst().orElse(null);
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
