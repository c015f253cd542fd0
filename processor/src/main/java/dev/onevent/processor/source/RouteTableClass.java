package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.Route;
import dev.onevent.json.RouteTable;
import dev.onevent.processor.handler.RouterPlan;
import dev.onevent.processor.handler.RouterPlan.Named;
import dev.onevent.processor.handler.RouterPlan.Target;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class, nested in a router, that lists where events go; made when someone asks. */
final class RouteTableClass {

    static final String NAME = "Table";

    /** javac fails on a chain of a thousand calls. */
    private static final int LINES_A_METHOD = 100;

    private static final TypeName LIST = ParameterizedTypeName.get(List.class, Route.class);

    private RouteTableClass() {}

    static TypeSpec of(RouterScope scope) {
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.nested(NAME))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        CodeBlock table = CodeBlock.of(
                "new $T($N, $T.class, $T.class)",
                RouteTable.class,
                scope.own(RouterClass.EVENTS),
                scope.types().unknown(),
                scope.types().malformed());
        List<CodeBlock> lines = lines(scope.plan());
        if (lines.size() <= LINES_A_METHOD) {
            table = table.toBuilder().add(CodeBlock.join(lines, "")).build();
        } else {
            for (int from = 0; from < lines.size(); from += LINES_A_METHOD) {
                String method = "from" + from;
                type.addMethod(part(method, lines.subList(from, Math.min(lines.size(), from + LINES_A_METHOD))));
                table = CodeBlock.of("$N($L)", method, table);
            }
        }
        return type.addField(FieldSpec.builder(LIST, "ROUTES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$>$>$L\n.routes()$<$<", table)
                        .build())
                .build();
    }

    private static MethodSpec part(String name, List<CodeBlock> lines) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RouteTable.class)
                .addParameter(RouteTable.class, "table")
                .addStatement("return table$L", CodeBlock.join(lines, ""))
                .build();
    }

    private static List<CodeBlock> lines(RouterPlan plan) {
        List<CodeBlock> lines = new ArrayList<>();
        for (Target target : plan.routes()) {
            ClassName event = RouterTypes.of(target.type());
            lines.add(
                    target.call() == null
                            ? CodeBlock.of("\n.ignore($T.class)", event)
                            : CodeBlock.of(
                                    "\n.to($T.class, $S)", event, target.call().description()));
        }
        for (Named named : plan.named()) {
            lines.add(CodeBlock.of(
                    "\n.to($T.class, $S, $S)",
                    RouterTypes.of(named.type()),
                    named.typeName(),
                    named.call().description()));
        }
        return lines;
    }
}
