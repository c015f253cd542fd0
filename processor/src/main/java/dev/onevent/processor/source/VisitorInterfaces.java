package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.processor.catalog.GeneratedNames;
import dev.onevent.processor.source.Dispatching.Target;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The visitor that users implement, and the table of methods that routers are. */
final class VisitorInterfaces {

    private VisitorInterfaces() {}

    static TypeSpec.Builder visitor(Scope scope) {
        TypeSpec.Builder visitor = TypeSpec.interfaceBuilder(scope.visitor())
                .addJavadoc("""
                        A method for each event, so that what implements it handles them all.

                        <p>A class that was compiled against an older catalog lacks methods for newer events and throws an
                        {@link $T} when it meets one. What is published apart from the catalog implements {@link Defaulting}.

                        @param <$T> what the methods return
                        """, AbstractMethodError.class, Dispatching.result(scope))
                .addTypeVariable(Dispatching.result(scope));
        for (Target record : Dispatching.records(scope)) {
            visitor.addMethod(
                    method(record.type(), scope).addModifiers(Modifier.ABSTRACT).build());
        }
        return visitor.addType(defaulting(scope));
    }

    private static TypeSpec defaulting(Scope scope) {
        TypeSpec.Builder defaulting = TypeSpec.interfaceBuilder(GeneratedNames.DEFAULTING)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        A visitor in which each event falls back to its group, a group to the one above, and the last to
                        {@link #otherwise}.

                        @param <$T> what the methods return
                        """, Dispatching.result(scope))
                .addTypeVariable(Dispatching.result(scope))
                .addSuperinterface(Dispatching.visitor(scope));
        for (Target target : Dispatching.records(scope)) {
            defaulting.addMethod(method(target.type(), scope)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return $L(event)", fallback(target, scope, GeneratedNames.OTHERWISE))
                    .build());
        }
        for (Target target : Dispatching.interfaces(scope)) {
            defaulting.addMethod(method(target.type(), scope)
                    .addModifiers(Modifier.DEFAULT)
                    .addJavadoc("Handles each {@link $T} without a method of its own.\n", target.type())
                    .addStatement("return $L(event)", fallback(target, scope, GeneratedNames.OTHERWISE))
                    .build());
        }
        return defaulting
                .addMethod(MethodSpec.methodBuilder(GeneratedNames.OTHERWISE)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Handles what no other method does.\n")
                        .returns(Dispatching.result(scope))
                        .addParameter(scope.root(), "event")
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(ClassName type, Scope scope) {
        return MethodSpec.methodBuilder(Dispatching.method(type))
                .addModifiers(Modifier.PUBLIC)
                .returns(Dispatching.result(scope))
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

                        @param <$T> what is handed on to each method
                        @param <$T> what the methods return
                        @param <$T> what they throw
                        """, Dispatching.context(scope), Dispatching.result(scope), Dispatching.exception(scope))
                .addTypeVariable(Dispatching.context(scope))
                .addTypeVariable(Dispatching.result(scope))
                .addTypeVariable(Dispatching.exception(scope));
        List<Target> targets = new ArrayList<>(Dispatching.records(scope));
        targets.addAll(Dispatching.interfaces(scope));
        for (Target target : targets) {
            dispatch.addMethod(withContext(method(target.type(), scope), scope)
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return $L(event, context)", fallback(target, scope, GeneratedNames.NEWER))
                    .build());
        }
        return dispatch.addMethod(withContext(
                        MethodSpec.methodBuilder(GeneratedNames.NEWER)
                                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                                .returns(Dispatching.result(scope))
                                .addParameter(scope.root(), "event"),
                        scope)
                .addJavadoc("Handles an event that no other method does: one of a type newer than the router.\n")
                .addStatement("throw new $T(event.type())", UnsupportedOperationException.class)
                .build());
    }

    private static MethodSpec.Builder withContext(MethodSpec.Builder method, Scope scope) {
        return method.addParameter(Dispatching.context(scope), "context").addException(Dispatching.exception(scope));
    }
}
