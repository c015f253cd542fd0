package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.onevent.processor.handler.JavaType;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.handler.RouterPlan.Call;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a router's parts are called, and how it hands on context and result. */
final class RouterScope {

    static final String EVENT = "event";
    static final String CONTEXT = "context";
    private static final String HOLDER = "Context";

    /** The router's fields. */
    private static final List<String> FIELDS = List.of(RouterClass.ROUTES, RouterClass.EVENTS, RouterClass.IGNORED);

    /** What the methods for the events and the constructors name besides these and the instances of handler classes. */
    private static final List<String> TAKEN_IN_ROUTES = List.of(EVENT, CONTEXT, "all");

    /** What {@code route} names besides contexts; and the methods of objects, which no record component may be called. */
    private static final List<String> TAKEN_IN_ROUTE = List.of(
            "event",
            "json",
            "type",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final RouterPlan plan;
    private final ClassName router;
    private final RootTypes types;
    private final NameAllocator names = new NameAllocator();
    private final List<String> contexts = new ArrayList<>();

    RouterScope(RouterPlan plan) {
        this.plan = plan;
        this.router = ClassName.get(plan.handlerClass().packageName(), plan.name());
        this.types = new RootTypes(RouterTypes.of(plan.root()));
        // A class that is called like a variable, or its package, is not to be taken for that.
        Stream.concat(
                        owners().map(owner -> owner.simpleNames().get(0)),
                        calls().filter(Call::isStatic)
                                .map(call -> call.owner().packageName().replaceFirst("\\..*", "")))
                .distinct()
                .forEach(name -> names.newName(name, "class " + name));
        Stream.concat(FIELDS.stream(), TAKEN_IN_ROUTES.stream()).forEach(name -> names.newName(name, name));
        owners().forEach(owner -> names.newName(variable(owner), owner));
        NameAllocator parameters = new NameAllocator();
        Stream.concat(FIELDS.stream().map(this::own), TAKEN_IN_ROUTE.stream())
                .forEach(name -> parameters.newName(name, name));
        for (RouterPlan.Context context : plan.contexts()) {
            contexts.add(parameters.newName(name(context), context));
        }
    }

    private static String variable(JavaType.Declared type) {
        String simple = type.simpleNames().get(type.simpleNames().size() - 1);
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /** What the handler calls a context; class files may have no more than arg0. */
    private static String name(RouterPlan.Context context) {
        return context.name().matches("arg\\d+") && context.type() instanceof JavaType.Declared type
                ? variable(type)
                : context.name();
    }

    RouterPlan plan() {
        return plan;
    }

    ClassName router() {
        return router;
    }

    ClassName root() {
        return types.root();
    }

    /** The types that every catalog has. */
    RootTypes types() {
        return types;
    }

    /**
     * What a class nested in the router is called. In the unnamed package a class of the user's cannot be named with its
     * package, and so must not be hidden.
     */
    String nested(String name) {
        return router.packageName().isEmpty() ? router.simpleName() + name : name;
    }

    /** The record that holds the contexts. */
    String holder() {
        return nested(HOLDER);
    }

    /** The classes whose handlers are called: the router's own, then its parts. */
    Stream<JavaType.Declared> owners() {
        return Stream.concat(Stream.of(plan.handlerClass()), plan.parts().stream());
    }

    /** The calls of handlers. */
    Stream<Call> calls() {
        return Stream.concat(
                plan.routes().stream().map(Target::call).filter(Objects::nonNull),
                plan.named().stream().map(Named::call));
    }

    String instance(JavaType.Declared owner) {
        return names.get(owner);
    }

    /** What one of the router's own variables is called: as it should be, or else what is free. */
    String own(String variable) {
        return names.get(variable);
    }

    /** What {@code route} returns. */
    TypeName result() {
        if (plan.result() == null) {
            return TypeName.VOID;
        }
        TypeName type = RouterTypes.of(plan.result());
        return plan.resultMayBeNull() ? JavaTypes.nullable(type) : type;
    }

    /** What the methods for the events return. */
    TypeName dispatchResult() {
        return plan.result() == null ? JavaTypes.nullable(ClassName.get(Void.class)) : result();
    }

    /** The contexts as parameters of {@code route}. */
    List<ParameterSpec> contextParameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            RouterPlan.Context context = plan.contexts().get(i);
            TypeName type = RouterTypes.of(context.type());
            if (context.mayBeNull()) {
                type = JavaTypes.nullable(type);
            }
            parameters.add(ParameterSpec.builder(type, contexts.get(i)).build());
        }
        return parameters;
    }

    /** The contexts as further arguments of a call of {@code route}. */
    CodeBlock contextArguments() {
        return contexts.stream().map(name -> CodeBlock.of(", $N", name)).collect(CodeBlock.joining(""));
    }

    /** Whether the contexts are handed on in a holder: all but a single object. */
    boolean hasHolder() {
        return contexts.size() > 1
                || contexts.size() == 1 && contextParameters().get(0).type().isPrimitive();
    }

    /** The type of what is handed on to the methods for the events. */
    TypeName context() {
        if (hasHolder()) {
            return router.nestedClass(holder());
        }
        return contexts.isEmpty()
                ? JavaTypes.nullable(ClassName.get(Void.class))
                : contextParameters().get(0).type();
    }

    /** What is handed on to the methods for the events. */
    CodeBlock contextValue() {
        if (hasHolder()) {
            return CodeBlock.of("new $N($L)", holder(), String.join(", ", contexts));
        }
        return CodeBlock.of("$L", contexts.isEmpty() ? "null" : contexts.get(0));
    }

    /** A call of a handler. */
    CodeBlock call(Call call) {
        CodeBlock arguments = call.arguments().stream()
                .map(index -> index < 0
                        ? CodeBlock.of("$N", own(EVENT))
                        : hasHolder()
                                ? CodeBlock.of("$N.$N()", own(CONTEXT), contexts.get(index))
                                : CodeBlock.of("$N", own(CONTEXT)))
                .collect(CodeBlock.joining(",$W"));
        return call.isStatic()
                ? CodeBlock.of("$T.$N($L)", RouterTypes.of(call.owner()), call.method(), arguments)
                : CodeBlock.of("$N.$N($L)", instance(call.owner()), call.method(), arguments);
    }

    /** The checked exceptions that {@code route} declares. */
    List<TypeName> exceptions() {
        return plan.exceptions().stream().map(RouterTypes::of).toList();
    }

    /** The one exception that covers them all. */
    TypeName exception() {
        return switch (plan.exceptions().size()) {
            case 0 -> ClassName.get(RuntimeException.class);
            case 1 -> exceptions().get(0);
            default -> ClassName.get(Throwable.class);
        };
    }

    /** The interface of the methods for the events, throwing this. */
    TypeName dispatch(TypeName exception) {
        return ParameterizedTypeName.get(types.dispatch(), context(), dispatchResult(), exception);
    }
}
