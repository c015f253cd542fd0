package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.processor.catalog.GeneratedNames;
import dev.onevent.processor.handler.JavaType;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.handler.RouterPlan.Call;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class, nested in a router, that has a method for each type of events that goes somewhere of its own. */
final class RouteMethods {

    static final String NAME = "Routes";

    private final RouterScope scope;
    private final RouterPlan plan;
    private final String eventName;
    private final String contextName;

    private RouteMethods(RouterScope scope) {
        this.scope = scope;
        this.plan = scope.plan();
        this.eventName = scope.own(RouterScope.EVENT);
        this.contextName = scope.own(RouterScope.CONTEXT);
    }

    static TypeSpec of(RouterScope scope) {
        return new RouteMethods(scope).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.nested(NAME))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(scope.dispatch(scope.exception()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        scope.owners().forEach(owner -> {
            TypeName name = RouterTypes.of((JavaType) owner);
            constructor.addParameter(name, scope.instance(owner));
            if (isCalled(owner)) {
                type.addField(FieldSpec.builder(name, scope.instance(owner), Modifier.PRIVATE, Modifier.FINAL)
                        .build());
                constructor.addStatement("this.$1N = $1N", scope.instance(owner));
            }
        });
        type.addMethod(constructor.build());
        Set<JavaType.Declared> events = new HashSet<>();
        for (Target target : plan.routes()) {
            events.add(target.type());
            type.addMethod(method(target.type(), target.isRoot(), call(target.call())));
        }
        for (Named named : plan.named()) {
            if (events.add(named.type())) {
                type.addMethod(method(named.type(), false, otherwise(named.type())));
            }
        }
        boolean handlesRoot = plan.routes().stream().anyMatch(Target::isRoot);
        if (!handlesRoot && events.stream().anyMatch(this::isUnknown)) {
            type.addMethod(newer());
        }
        return type.build();
    }

    private boolean isUnknown(JavaType.Declared type) {
        return RouterTypes.of(type).equals(scope.types().unknown());
    }

    private boolean isCalled(JavaType.Declared owner) {
        return scope.calls().anyMatch(call -> call.owner().equals(owner) && !call.isStatic());
    }

    /** The method that an event comes to, with what becomes of those without a handler for their name. */
    private MethodSpec method(JavaType.Declared type, boolean isRoot, CodeBlock otherwise) {
        ClassName event = RouterTypes.of(type);
        MethodSpec.Builder method = overriding(isRoot ? GeneratedNames.NEWER : Dispatching.method(event))
                .addParameter(event, eventName)
                .addParameter(scope.context(), contextName);
        List<Named> named =
                plan.named().stream().filter(each -> each.type().equals(type)).toList();
        for (Named each : named) {
            method.beginControlFlow(
                            each.isPrefix() ? "if ($N.name().startsWith($S))" : "if ($N.name().equals($S))",
                            eventName,
                            each.name())
                    .addCode(call(each.call()))
                    .endControlFlow();
        }
        return method.addCode(otherwise).build();
    }

    /** What the event goes to whose name has no handler, where there is none for all names. */
    private CodeBlock otherwise(JavaType.Declared type) {
        return CodeBlock.builder()
                .addStatement(
                        "return $T.super.$N($N, $N)",
                        scope.types().dispatch(),
                        Dispatching.method(RouterTypes.of(type)),
                        eventName,
                        contextName)
                .build();
    }

    private MethodSpec newer() {
        return overriding(GeneratedNames.NEWER)
                .addParameter(scope.root(), eventName)
                .addParameter(scope.context(), contextName)
                .addStatement(
                        "return $N(($T) $N.newer($N), $N)",
                        Dispatching.method(scope.types().unknown()),
                        scope.types().unknown(),
                        scope.own(RouterClass.EVENTS),
                        eventName,
                        contextName)
                .build();
    }

    private CodeBlock call(@Nullable Call call) {
        if (call == null) {
            return CodeBlock.builder().addStatement("return null").build();
        }
        if (call.returnsNothing()) {
            return CodeBlock.builder()
                    .addStatement(scope.call(call))
                    .addStatement("return null")
                    .build();
        }
        return CodeBlock.builder().addStatement("return $L", scope.call(call)).build();
    }

    private MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addExceptions(plan.exceptions().isEmpty() ? List.of() : List.of(scope.exception()))
                .returns(scope.dispatchResult());
    }
}
