package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The values that someone gave an annotation, which may not compile: to ask the annotation itself would throw then. */
public final class AnnotationValues {

    private static final List<String> OF_CLASSES = List.of("value", "ignore", "with");
    private static final List<String> OF_TEXTS = List.of("named", "since");

    /** What both compilers give for a constant that they do not know. */
    private static final String UNRESOLVED_TEXT = "<error>";

    private final AnnotationMirror annotation;

    private AnnotationValues(AnnotationMirror annotation) {
        this.annotation = annotation;
    }

    /** The values of an element's annotation, null if it has none of the type. */
    public static @Nullable AnnotationValues of(Element element, String annotationType) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotationType)) {
                return new AnnotationValues(annotation);
            }
        }
        return null;
    }

    boolean has(String member) {
        return value(member) != null;
    }

    /** The classes of a member, those that are resolved; none if it is not given. */
    List<TypeMirror> classes(String member) {
        return list(member).stream()
                .filter(AnnotationValues::isResolved)
                .map(value -> (TypeMirror) value.getValue())
                .toList();
    }

    /** Whether a member has a class or a constant that the compiler does not know. */
    boolean isUnresolved(String member) {
        return OF_TEXTS.contains(member)
                ? texts(member).contains(UNRESOLVED_TEXT)
                : !list(member).stream().allMatch(AnnotationValues::isResolved);
    }

    /** Whether any member has a class or a constant that the compiler does not know. */
    boolean isUnresolved() {
        return Stream.of(OF_TEXTS, OF_CLASSES).flatMap(List::stream).anyMatch(this::isUnresolved);
    }

    private static boolean isResolved(AnnotationValue classValue) {
        return classValue.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR;
    }

    /** Whether a member of texts is given and the compiler knows all of them. */
    public boolean hasTexts(String member) {
        return has(member) && !texts(member).contains(UNRESOLVED_TEXT);
    }

    /** The texts of a member; none if it is not given. */
    public List<String> texts(String member) {
        return list(member).stream().map(value -> value.getValue().toString()).toList();
    }

    private List<AnnotationValue> list(String member) {
        AnnotationValue value = value(member);
        if (value == null) {
            return List.of();
        }
        List<AnnotationValue> values = new ArrayList<>();
        if (value.getValue() instanceof List<?> elements) {
            elements.forEach(element -> values.add((AnnotationValue) element));
        } else {
            values.add(value);
        }
        return values;
    }

    private @Nullable AnnotationValue value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
