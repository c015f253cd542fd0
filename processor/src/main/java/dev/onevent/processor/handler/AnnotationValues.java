package dev.onevent.processor.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The values that someone gave an annotation. */
final class AnnotationValues {

    private final AnnotationMirror annotation;

    /** Whether a class literal among the values is of no class that the compiler knows. */
    private boolean unresolved;

    private AnnotationValues(AnnotationMirror annotation) {
        this.annotation = annotation;
    }

    /** The values of an element's annotation, null if it has none of the type. */
    static @Nullable AnnotationValues of(Element element, String annotationType) {
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
        List<TypeMirror> classes = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
                classes.add(type);
            } else {
                unresolved = true;
            }
        }
        return classes;
    }

    boolean isUnresolved() {
        return unresolved;
    }

    /** The texts of a member; none if it is not given. */
    List<String> texts(String member) {
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
