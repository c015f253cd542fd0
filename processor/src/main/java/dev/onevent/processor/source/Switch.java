package dev.onevent.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
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
        MethodSpec whole = method.get().build();
        String index = whole.parameters().get(0).name();
        CodeBlock otherwise = CodeBlock.of("throw new $T(\"no type \" + $N)", IllegalArgumentException.class, index);
        if (values.isEmpty()) {
            // A catalog without an event, which is reported; a switch that has no value would be reported too.
            type.addMethod(method.get().addStatement("$L", otherwise).build());
            return;
        }
        if (values.size() <= CASES) {
            type.addMethod(
                    method.get().addCode(cases(index, 0, values, otherwise)).build());
            return;
        }
        String arguments = whole.parameters().stream()
                .map(ParameterSpec::name)
                .reduce((all, next) -> all + ", " + next)
                .orElseThrow();
        CodeBlock.Builder parts = CodeBlock.builder().beginControlFlow("return switch ($N / $L)", index, CASES);
        for (int from = 0; from < values.size(); from += CASES) {
            String name = whole.name() + from;
            parts.addStatement("case $L -> $N($L)", from / CASES, name, arguments);
            type.addMethod(method.get()
                    .setName(name)
                    // A new name makes JavaPoet forget this.
                    .returns(whole.returnType())
                    .addCode(cases(index, from, values.subList(from, Math.min(values.size(), from + CASES)), otherwise))
                    .build());
        }
        type.addMethod(method.get().addCode(end(parts, otherwise)).build());
    }

    private static CodeBlock cases(String index, int from, List<CodeBlock> values, CodeBlock otherwise) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($N)", index);
        for (int i = 0; i < values.size(); i++) {
            cases.addStatement("case $L -> $L", from + i, values.get(i));
        }
        return end(cases, otherwise);
    }

    /** The end of a switch expression that is returned. */
    static CodeBlock end(CodeBlock.Builder cases, CodeBlock otherwise) {
        return cases.addStatement("default -> $L", otherwise)
                .unindent()
                .add("};\n")
                .build();
    }
}
