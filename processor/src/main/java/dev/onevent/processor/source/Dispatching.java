package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.onevent.processor.catalog.Catalog.Event;
import dev.onevent.processor.catalog.Catalog.Group;
import dev.onevent.processor.catalog.Catalog.Subtypes;
import dev.onevent.processor.catalog.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How an event tells a visitor or a router what it is: by a method of theirs that is named after it. */
final class Dispatching {

    private Dispatching() {}

    /** What a visitor or a router returns. */
    static TypeVariableName result(Scope scope) {
        return JavaTypes.variable(scope.variable("R"));
    }

    /** What is handed on to a router. */
    static TypeVariableName context(Scope scope) {
        return JavaTypes.variable(scope.variable("C"));
    }

    /** What a router throws. */
    static TypeVariableName exception(Scope scope) {
        return TypeVariableName.get(scope.variable("X"), Throwable.class);
    }

    /** The method of a visitor or router for a type. */
    static String method(ClassName type) {
        return GeneratedNames.method(type.simpleName());
    }

    /** The visitor's type, for the result that a method's type variable stands for. */
    static TypeName visitor(Scope scope) {
        return ParameterizedTypeName.get(scope.visitor(), result(scope));
    }

    /** The type of a router's table, for the variables of a method. */
    static TypeName dispatch(Scope scope) {
        return ParameterizedTypeName.get(scope.dispatch(), context(scope), result(scope), exception(scope));
    }

    /** {@code accept}, without a body. */
    static MethodSpec.Builder accept(Scope scope) {
        return MethodSpec.methodBuilder("accept")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result(scope))
                .returns(result(scope))
                .addParameter(visitor(scope), "visitor");
    }

    /** {@code dispatch}, without a body. */
    static MethodSpec.Builder dispatchMethod(Scope scope) {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(context(scope))
                .addTypeVariable(result(scope))
                .addTypeVariable(exception(scope))
                .returns(result(scope))
                .addParameter(dispatch(scope), "to")
                .addParameter(context(scope), "context")
                .addException(exception(scope));
    }

    /** Gives a record both methods. */
    static void addTo(TypeSpec.Builder record, ClassName name, Scope scope) {
        record.addMethod(accept(scope)
                        .addAnnotation(Override.class)
                        .addStatement("return visitor.$L(this)", method(name))
                        .build())
                .addMethod(dispatchMethod(scope)
                        .addAnnotation(Override.class)
                        .addStatement("return to.$L(this, context)", method(name))
                        .build());
    }

    /**
     * A type that has a method of its own, and the one it falls back to.
     *
     * @param type a record or the interface above records
     * @param parent the interface above
     */
    record Target(ClassName type, ClassName parent) {}

    /** All records of a catalog, in catalog order, and those that every catalog has. */
    static List<Target> records(Scope scope) {
        List<Target> targets = new ArrayList<>();
        scope.records().forEach(record -> targets.add(new Target(scope.name(record), scope.parent(record))));
        targets.add(new Target(scope.unknown(), scope.root()));
        targets.add(new Target(scope.malformed(), scope.root()));
        return targets;
    }

    /** All interfaces between the records and the root. */
    static List<Target> interfaces(Scope scope) {
        List<Target> targets = new ArrayList<>();
        for (Event event : scope.catalog().events()) {
            if (event.kind() instanceof Subtypes) {
                targets.add(new Target(scope.name(event.javaName()), scope.parent(event)));
            }
        }
        for (Group group : scope.catalog().groups()) {
            targets.add(new Target(scope.name(group.javaName()), scope.parent(group)));
        }
        return targets;
    }
}
