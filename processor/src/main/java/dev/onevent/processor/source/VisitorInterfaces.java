package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.onevent.processor.source.Dispatching.Target;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The visitor that users implement, and the table of methods that routers are. */
final class VisitorInterfaces {

    private static final TypeVariableName R = TypeVariableName.get("R");

    private VisitorInterfaces() {}

    static TypeSpec.Builder visitor(Scope scope) {
        TypeSpec.Builder visitor = TypeSpec.interfaceBuilder(scope.visitor())
                .addJavadoc("""
                        A method for each event, so that what implements it handles them all.

                        <p>A class that was compiled against an older catalog lacks methods for newer events and throws an
                        {@link $T} when it meets one. What is published apart from the catalog implements {@link Defaulting}.

                        @param <R> what the methods return
                        """, AbstractMethodError.class)
                .addTypeVariable(Dispatching.RESULT);
        for (Target record : Dispatching.records(scope)) {
            visitor.addMethod(
                    method(record.type()).addModifiers(Modifier.ABSTRACT).build());
        }
        return visitor.addType(defaulting(scope));
    }

    private static TypeSpec defaulting(Scope scope) {
        TypeSpec.Builder defaulting = TypeSpec.interfaceBuilder("Defaulting")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        A visitor in which each event falls back to its group, a group to the one above, and the last to
                        {@link #otherwise}.

                        @param <R> what the methods return
                        """)
                .addTypeVariable(Dispatching.RESULT)
                .addSuperinterface(Dispatching.visitor(scope));
        for (Target target : Dispatching.records(scope)) {
            defaulting.addMethod(method(target.type())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return $L(event)", fallback(target, scope, "otherwise"))
                    .build());
        }
        for (Target target : Dispatching.interfaces(scope)) {
            defaulting.addMethod(method(target.type())
                    .addModifiers(Modifier.DEFAULT)
                    .addJavadoc("Handles each {@link $T} without a method of its own.\n", target.type())
                    .addStatement("return $L(event)", fallback(target, scope, "otherwise"))
                    .build());
        }
        return defaulting
                .addMethod(MethodSpec.methodBuilder("otherwise")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Handles what no other method does.\n")
                        .returns(R)
                        .addParameter(scope.root(), "event")
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(ClassName type) {
        return MethodSpec.methodBuilder(Dispatching.method(type))
                .addModifiers(Modifier.PUBLIC)
                .returns(R)
                .addParameter(type, "event");
    }

    private static String fallback(Target target, Scope scope, String last) {
        return target.parent().equals(scope.root()) ? last : Dispatching.method(target.parent());
    }

    static TypeSpec.Builder dispatch(Scope scope) {
        TypeSpec.Builder dispatch = TypeSpec.interfaceBuilder(scope.dispatch())
                .addJavadoc("""
                        What generated routers implement: each event falls back to its group, a group to the one above, and the
                        last to {@link #newer}. Whoever adds events to a catalog adds methods here, so a router that was
                        compiled before still has a method for each.

                        @param <C> what is handed on to each method
                        @param <R> what the methods return
                        @param <X> what they throw
                        """)
                .addTypeVariable(Dispatching.CONTEXT)
                .addTypeVariable(Dispatching.RESULT)
                .addTypeVariable(Dispatching.EXCEPTION);
        List<Target> targets = new ArrayList<>(Dispatching.records(scope));
        targets.addAll(Dispatching.interfaces(scope));
        for (Target target : targets) {
            dispatch.addMethod(withContext(method(target.type()))
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return $L(event, context)", fallback(target, scope, "newer"))
                    .build());
        }
        return dispatch.addMethod(withContext(MethodSpec.methodBuilder("newer")
                        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                        .returns(R)
                        .addParameter(scope.root(), "event"))
                .addJavadoc("Handles an event that no other method does: one of a type newer than the router.\n")
                .addStatement("throw new $T(event.type())", UnsupportedOperationException.class)
                .build());
    }

    private static MethodSpec.Builder withContext(MethodSpec.Builder method) {
        return method.addParameter(TypeVariableName.get("C"), "context").addException(TypeVariableName.get("X"));
    }
}
