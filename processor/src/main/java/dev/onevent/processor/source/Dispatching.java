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
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How an event tells a visitor or a router what it is: by a method of theirs that is named after it. */
final class Dispatching {

    static final TypeVariableName RESULT = JavaTypes.variable("R");
    static final TypeVariableName CONTEXT = JavaTypes.variable("C");
    static final TypeVariableName EXCEPTION = TypeVariableName.get("X", Throwable.class);

    private Dispatching() {}

    /** The method of a visitor or router for a type. */
    static String method(ClassName type) {
        String name = type.simpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The visitor's type, for the result that a method's type variable stands for. */
    static TypeName visitor(Scope scope) {
        return ParameterizedTypeName.get(scope.visitor(), TypeVariableName.get("R"));
    }

    /** The type of a router's table, for the variables of a method. */
    static TypeName dispatch(Scope scope) {
        return ParameterizedTypeName.get(
                scope.dispatch(), TypeVariableName.get("C"), TypeVariableName.get("R"), TypeVariableName.get("X"));
    }

    /** {@code accept}, without a body. */
    static MethodSpec.Builder accept(Scope scope) {
        return MethodSpec.methodBuilder("accept")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(RESULT)
                .returns(TypeVariableName.get("R"))
                .addParameter(visitor(scope), "visitor");
    }

    /** {@code dispatch}, without a body. */
    static MethodSpec.Builder dispatchMethod(Scope scope) {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(CONTEXT)
                .addTypeVariable(RESULT)
                .addTypeVariable(EXCEPTION)
                .returns(TypeVariableName.get("R"))
                .addParameter(dispatch(scope), "to")
                .addParameter(TypeVariableName.get("C"), "context")
                .addException(TypeVariableName.get("X"));
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
