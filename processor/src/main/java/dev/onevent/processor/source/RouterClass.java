package dev.onevent.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.onevent.Route;
import dev.onevent.json.EventCodec;
import dev.onevent.json.TypeSet;
import dev.onevent.processor.handler.JavaType;
import dev.onevent.processor.handler.RouterPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The router of a handler class. */
public final class RouterClass {

    static final String ROUTES = "routes";
    static final String EVENTS = "EVENTS";
    static final String IGNORED = "IGNORED";
    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

    private final RouterScope scope;
    private final RouterPlan plan;
    private final String routes;
    private final String events;
    private final String ignored;

    private RouterClass(RouterScope scope) {
        this.scope = scope;
        this.plan = scope.plan();
        this.routes = scope.own(ROUTES);
        this.events = scope.own(EVENTS);
        this.ignored = scope.own(IGNORED);
    }

    /** The router. */
    public static JavaFile of(RouterPlan plan) {
        TypeSpec.Builder type = new RouterClass(new RouterScope(plan)).type();
        return CatalogSource.file(
                type,
                JavaTypes.NULL_MARKED,
                plan.handlerClass().name(),
                plan.handlerClass().packageName());
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.router())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("""
                        Routes {@link $T}s to {@link $T}, in the thread that calls. What a handler throws, it throws.

                        <p>Thread-safe if the handlers are.
                        """, scope.root(), RouterTypes.of(plan.handlerClass()))
                .addField(constant(ParameterizedTypeName.get(ClassName.get(EventCodec.class), scope.root()), events)
                        .initializer("$T.codec()", scope.types().events())
                        .build());
        if (plan.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!plan.warnings().isEmpty()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$L}", RecordIndex.strings(plan.warnings()))
                    .build());
        }
        if (!plan.ignoredTypes().isEmpty()) {
            type.addField(constant(TypeName.get(TypeSet.class), ignored)
                    .initializer("$N.typeSet($L)", events, RecordIndex.strings(plan.ignoredTypes()))
                    .build());
        }
        type.addField(scope.dispatch(thrown()), routes, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(fromBytes(false))
                .addMethod(fromBytes(true))
                .addMethod(route(scope.root(), "event")
                        .addJavadoc(javadoc("Routes an event.\n", ""))
                        .addStatement(
                                plan.result() == null ? "event.dispatch($N, $L)" : "return event.dispatch($N, $L)",
                                routes,
                                scope.contextValue())
                        .build())
                .addMethod(MethodSpec.methodBuilder("routes")
                        .addJavadoc("Where events of each type go, in catalog order.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(List.class, Route.class))
                        .addStatement("return $N.ROUTES", scope.nested(RouteTableClass.NAME))
                        .build());
        if (scope.hasHolder()) {
            type.addType(TypeSpec.recordBuilder(scope.holder())
                    .addModifiers(Modifier.PRIVATE)
                    .recordConstructor(MethodSpec.constructorBuilder()
                            .addParameters(scope.contextParameters())
                            .build())
                    .build());
        }
        return type.addType(RouteMethods.of(scope)).addType(RouteTableClass.of(scope));
    }

    /** What the methods for the events throw as {@code route} sees them: of several exceptions it declares each itself. */
    private TypeName thrown() {
        return hasSeveralExceptions() ? ClassName.get(RuntimeException.class) : scope.exception();
    }

    private boolean hasSeveralExceptions() {
        return plan.exceptions().size() > 1;
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private String javadoc(String text, String parameters) {
        boolean ignores = plan.routes().stream().anyMatch(target -> target.call() == null);
        String returned = plan.result() == null
                ? ""
                : "@return what its handler returns" + (ignores ? "; null if it is ignored\n" : "\n");
        String tags = parameters + returned;
        return tags.isEmpty() ? text : text + "\n" + tags;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A router to these handlers.\n");
        CodeBlock arguments = scope.owners()
                .map(owner -> CodeBlock.of("$N", scope.instance(owner)))
                .collect(CodeBlock.joining(",$W"));
        scope.owners()
                .forEach(owner -> constructor.addParameter(RouterTypes.of((JavaType) owner), scope.instance(owner)));
        if (!hasSeveralExceptions()) {
            return constructor
                    .addStatement("this.$N = new $N($L)", routes, scope.nested(RouteMethods.NAME), arguments)
                    .build();
        }
        TypeName any = ParameterizedTypeName.get(
                scope.types().dispatch(),
                scope.context(),
                scope.dispatchResult(),
                WildcardTypeName.subtypeOf(Object.class));
        return constructor
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addStatement("$T all = new $N($L)", any, scope.nested(RouteMethods.NAME), arguments)
                .addComment("The methods throw several exceptions, all of which route declares.")
                .addStatement("this.$N = ($T) all", routes, scope.dispatch(thrown()))
                .build();
    }

    private MethodSpec.Builder route(TypeName type, String parameter) {
        return MethodSpec.methodBuilder("route")
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.result())
                .addParameter(type, parameter)
                .addParameters(scope.contextParameters())
                .addExceptions(scope.exceptions());
    }

    private MethodSpec fromBytes(boolean typeGiven) {
        MethodSpec.Builder route = MethodSpec.methodBuilder("route")
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.result())
                .addExceptions(scope.exceptions());
        String text = typeGiven
                ? "Routes an event whose type is named elsewhere, such as in a header.\n"
                : "Routes an event as it came in.\n";
        if (!plan.ignoredTypes().isEmpty()) {
            text += "One that is ignored is recognised by its type alone: it is neither decoded nor validated.\n";
        }
        route.addJavadoc(javadoc(text, (typeGiven ? Javadoc.TYPE : "") + Javadoc.JSON));
        if (typeGiven) {
            route.addParameter(JavaTypes.nullable(JavaTypes.STRING), "type");
        }
        route.addParameter(BYTES, "json").addParameters(scope.contextParameters());
        String arguments = typeGiven ? "type, json" : "json";
        String result = plan.result() == null ? "" : "return ";
        if (plan.ignoredTypes().isEmpty()) {
            return route.addStatement("$Lroute($N.decode($L)$L)", result, events, arguments, scope.contextArguments())
                    .build();
        }
        route.addStatement(
                "$T event = $N.decodeUnless($N, $L)", JavaTypes.nullable(scope.root()), events, ignored, arguments);
        if (plan.result() == null) {
            return route.beginControlFlow("if (event != null)")
                    .addStatement("route(event$L)", scope.contextArguments())
                    .endControlFlow()
                    .build();
        }
        return route.addStatement("return event == null ? null : route(event$L)", scope.contextArguments())
                .build();
    }
}
