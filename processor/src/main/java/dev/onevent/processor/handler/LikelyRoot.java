package dev.onevent.processor.handler;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Which events a class is likely to be for that has no handler yet: so it can be told which methods it lacks. */
final class LikelyRoot {

    private final Checked checked;

    LikelyRoot(Checked checked) {
        this.checked = checked;
    }

    /** The root of the events that its methods take, or else of those of its package; null if there is none, or several. */
    @Nullable
    EventNode find() {
        Set<EventNode> roots = distinct(taken());
        if (roots.isEmpty()) {
            roots = distinct(ofPackage());
        }
        return roots.size() == 1 ? roots.iterator().next() : null;
    }

    private Set<EventNode> distinct(Stream<? extends Element> elements) {
        Set<EventNode> roots = new LinkedHashSet<>();
        elements.map(element -> checked.trees().find(element.asType()))
                .filter(Objects::nonNull)
                .forEach(event -> roots.add(event.root()));
        return roots;
    }

    private Stream<VariableElement> taken() {
        return Compiler.methods(checked.type()).stream().flatMap(method -> method.getParameters().stream());
    }

    private Stream<? extends Element> ofPackage() {
        PackageElement ofClass = checked.compiler().elements().getPackageOf(checked.type());
        return ofClass.getEnclosedElements().stream().filter(EventTrees::isRoot);
    }
}
