package dev.onevent.processor.handler;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** The checked exceptions that handlers declare. */
final class CheckedExceptions {

    private CheckedExceptions() {}

    /** Each once, in the order in which they were first declared. */
    static List<JavaType> of(List<Handler> handlers, Compiler compiler) {
        Set<JavaType> checked = new LinkedHashSet<>();
        for (Handler handler : handlers) {
            for (TypeMirror thrown : handler.thrown()) {
                // The compiler reports what is none; the router is not to repeat it.
                boolean isOne = isA(thrown, Throwable.class, compiler);
                if (isOne && !isA(thrown, RuntimeException.class, compiler) && !isA(thrown, Error.class, compiler)) {
                    checked.add(JavaType.of(thrown));
                }
            }
        }
        return List.copyOf(checked);
    }

    private static boolean isA(TypeMirror thrown, Class<? extends Throwable> other, Compiler compiler) {
        TypeMirror above = compiler.elements().getTypeElement(other.getName()).asType();
        return compiler.types().isSubtype(thrown, above);
    }
}
