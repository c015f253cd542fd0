package dev.onevent.processor.handler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** What is said of a handler that takes no event: which one it may have been meant to take. */
final class NoEvent {

    private final EventTrees trees;
    private final List<? extends TypeMirror> parameters;

    /**
     * A handler.
     *
     * @param trees all hierarchies that its class has to do with
     */
    NoEvent(EventTrees trees, ExecutableType handler) {
        this.trees = trees;
        this.parameters = handler.getParameterTypes();
    }

    /**
     * What is wrong with it.
     *
     * @param listed the events that its annotation lists
     */
    String predicate(List<TypeMirror> listed) {
        return namesakes().findFirst().orElseGet(() -> {
            String example = Stream.concat(
                            listed.stream().map(Signature::simpleName),
                            parameters.stream()
                                    .map(this::mentioned)
                                    .flatMap(Optional::stream)
                                    .map(EventNode::toString))
                    .findFirst()
                    .orElse("UnknownEvent");
            return parameters.stream()
                            .flatMap(this::nameOfOther)
                            .findFirst()
                            .map(name -> "takes " + name + ", which is no event")
                            .orElse("takes no event")
                    + "; give it a parameter of the event's type, such as '" + example + " event'";
        });
    }

    /** A wrong import, or a type of the user's that hides an event type, shows in the full names alone. */
    private Stream<String> namesakes() {
        return parameters.stream()
                .filter(DeclaredType.class::isInstance)
                .map(parameter -> (TypeElement) ((DeclaredType) parameter).asElement())
                .flatMap(type -> trees.named(type.getSimpleName().toString())
                        .map(event -> "takes " + type.getQualifiedName() + ", which is no event; take "
                                + event.type().binaryName()));
    }

    /** The full name of a type that is not Java's own: its author may have taken it for an event type. */
    private Stream<String> nameOfOther(TypeMirror parameter) {
        return parameter instanceof DeclaredType declared
                        && mentioned(parameter).isEmpty()
                ? Stream.of(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString())
                        .filter(name -> !name.startsWith("java."))
                : Stream.empty();
    }

    /** The event that stands in a type: {@code List<StockLow>}, {@code StockLow...} and {@code StockLow.Body} have one. */
    private Optional<EventNode> mentioned(TypeMirror type) {
        return Compiler.classes(type)
                .flatMap(part -> Compiler.outwards((TypeElement) part.asElement()))
                .map(part -> trees.find(part.asType()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
