package dev.onevent.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A method that gives a value for each index. One that is large becomes several: the JVM's compilers give up on a method of
 * more than 8,000 bytecodes.
 */
final class Switch {

    private static final int CASES = 100;

    private Switch() {}

    /**
     * Adds the method.
     *
     * @param method a new builder of it, with its parameters, the first of which is the index
     * @param values the value for each index from 0 on; there is no other
     */
    static void addTo(TypeSpec.Builder type, Supplier<MethodSpec.Builder> method, List<CodeBlock> values) {
        String index = index(method.get().build());
        CodeBlock otherwise = CodeBlock.of("throw new $T(\"no type \" + $N)", IllegalArgumentException.class, index);
        if (values.isEmpty()) {
            // A catalog without an event, which is reported; a switch that has no value would be reported too.
            type.addMethod(method.get().addStatement("$L", otherwise).build());
            return;
        }
        SortedMap<Integer, CodeBlock> cases = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            cases.put(
                    i,
                    CodeBlock.builder()
                            .addStatement("case $L -> $L", i, values.get(i))
                            .build());
        }
        addTo(type, method, cases, otherwise);
    }

    private static String index(MethodSpec method) {
        return method.parameters().get(0).name();
    }

    /**
     * Adds the method.
     *
     * @param method a new builder of it, with its parameters, the first of which is the index
     * @param cases the cases by index, at least one
     * @param otherwise the value for every other index, or what is thrown
     */
    static void addTo(
            TypeSpec.Builder type,
            Supplier<MethodSpec.Builder> method,
            SortedMap<Integer, CodeBlock> cases,
            CodeBlock otherwise) {
        MethodSpec whole = method.get().build();
        String index = index(whole);
        if (cases.size() <= CASES) {
            type.addMethod(method.get()
                    .addCode(expression(CodeBlock.of("$N", index), cases.values(), otherwise))
                    .build());
            return;
        }
        String arguments = whole.parameters().stream()
                .map(ParameterSpec::name)
                .reduce((all, next) -> all + ", " + next)
                .orElseThrow();
        List<CodeBlock> parts = new ArrayList<>();
        for (int from = 0; from <= cases.lastKey(); from += CASES) {
            SortedMap<Integer, CodeBlock> part = cases.subMap(from, from + CASES);
            if (!part.isEmpty()) {
                String name = whole.name() + from;
                parts.add(CodeBlock.builder()
                        .addStatement("case $L -> $N($L)", from / CASES, name, arguments)
                        .build());
                type.addMethod(method.get()
                        .setName(name)
                        // A new name makes JavaPoet forget this.
                        .returns(whole.returnType())
                        .addCode(expression(CodeBlock.of("$N", index), part.values(), otherwise))
                        .build());
            }
        }
        type.addMethod(method.get()
                .addCode(expression(CodeBlock.of("$N / $L", index, CASES), parts, otherwise))
                .build());
    }

    private static CodeBlock expression(CodeBlock index, Collection<CodeBlock> cases, CodeBlock otherwise) {
        CodeBlock.Builder expression = CodeBlock.builder().beginControlFlow("return switch ($L)", index);
        cases.forEach(expression::add);
        return expression
                .addStatement("default -> $L", otherwise)
                .unindent()
                .add("};\n")
                .build();
    }
}
