package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.Route;
import dev.onevent.json.RouteTable;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class, nested in a router, that lists where events go; made when someone asks. */
final class RouteTableClass {

    static final String NAME = "Table";

    private static final TypeName LIST = ParameterizedTypeName.get(List.class, Route.class);

    private RouteTableClass() {}

    static TypeSpec of(RouterPlan plan) {
        ClassName root = RouterTypes.of(plan.root());
        CodeBlock.Builder table = CodeBlock.builder()
                .add(
                        "new $T(EVENTS.types(), $T.class, $T.class)",
                        RouteTable.class,
                        root.peerClass("UnknownEvent"),
                        root.peerClass("MalformedEvent"));
        for (Target target : plan.routes()) {
            ClassName event = RouterTypes.of(target.type());
            table.add(
                    target.call() == null
                            ? CodeBlock.of("\n.ignore($T.class)", event)
                            : CodeBlock.of(
                                    "\n.to($T.class, $S)", event, target.call().description()));
        }
        for (Named named : plan.named()) {
            table.add(
                    "\n.to($T.class, $S, $S)",
                    RouterTypes.of(named.type()),
                    named.typeName(),
                    named.call().description());
        }
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(LIST, "ROUTES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$>$>$L\n.routes()$<$<", table.build())
                        .build())
                .build();
    }
}
