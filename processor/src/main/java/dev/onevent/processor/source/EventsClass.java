package dev.onevent.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.DocumentedType;
import dev.onevent.Limits;
import dev.onevent.json.EventCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class whose static methods decode and encode the events of a catalog. */
final class EventsClass {

    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final ParameterSpec JSON = parameter(BYTES, "json");
    private static final ParameterSpec INPUT = parameter(ClassName.get(InputStream.class), "json");

    private final Scope scope;
    private final TypeSpec.Builder type;

    private EventsClass(Scope scope) {
        this.scope = scope;
        this.type = TypeSpec.classBuilder(scope.events());
    }

    static TypeSpec.Builder of(Scope scope) {
        EventsClass events = new EventsClass(scope);
        events.addHead();
        events.addDecoding();
        events.addEncoding();
        events.addCodec();
        return events.type;
    }

    private void addHead() {
        type.addModifiers(Modifier.FINAL)
                .addJavadoc("""
                        Decodes and encodes {@link $T}s.

                        <p>Decoding never throws: a type that the catalog does not have gives a {@link $T}, and what is no event
                        a {@link $T}. Encoding what was decoded gives the same JSON, and its type too where that was given.

                        <p>Any number of threads may call this at once: events and codecs are immutable.
                        """, scope.root(), scope.unknown(), scope.malformed())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private void addDecoding() {
        type.addMethod(forwarding("decode", scope.root(), JSON)
                        .addJavadoc("Decodes an event.\n\n" + Javadoc.JSON)
                        .build())
                .addMethod(forwarding(
                                "decode",
                                scope.root(),
                                JSON,
                                parameter(TypeName.INT, "offset"),
                                parameter(TypeName.INT, "length"))
                        .addJavadoc("""
                                Decodes an event from a part of an array.

                                @param json UTF-8
                                @param offset where the event begins
                                @param length how many bytes it has
                                @throws IndexOutOfBoundsException if the array has no such part
                                """)
                        .build())
                .addMethod(forwarding("decode", scope.root(), parameter(JavaTypes.STRING, "json"))
                        .addJavadoc("Decodes an event from text.\n")
                        .build())
                .addMethod(forwarding("decode", scope.root(), INPUT)
                        .addJavadoc("""
                                Decodes the one event that a stream holds.

                                @param json UTF-8; read to its end or just beyond the limit of an event, and not closed
                                @throws $T if the stream cannot be read
                                """, IOException.class)
                        .addException(IOException.class)
                        .build())
                .addMethod(forwarding(
                                "decode", scope.root(), parameter(JavaTypes.nullable(JavaTypes.STRING), "type"), JSON)
                        .addJavadoc("Decodes an event whose type is named elsewhere, such as in a header.\n\n"
                                + Javadoc.TYPE + Javadoc.JSON)
                        .build());
        TypeName stream = ParameterizedTypeName.get(ClassName.get(Stream.class), scope.root());
        type.addMethod(forwarding("decodeAll", stream, JSON)
                        .addJavadoc("""
                                Decodes the events of a page, of an array, of lines or a single one, lazily and in constant memory.
                                What is no event is a {@link $T} among the others. Where nothing tells what would follow it, it is
                                the last one, and holds all the rest.

                                @param json UTF-8
                                """, scope.malformed())
                        .build())
                .addMethod(
                        forwarding("decodeAll", stream, INPUT).addJavadoc("""
                                Decodes the events of a page, of an array, of lines or a single one, lazily and in constant memory.

                                @param json UTF-8; closed when the stream of events is, which is for the caller to do
                                @return the events; where the input cannot be read, it throws
                                    {@link java.io.UncheckedIOException}, and has ended
                                """).build());
    }

    private void addEncoding() {
        ParameterSpec event = parameter(scope.root(), "event");
        type.addMethod(forwarding("encode", BYTES, event)
                        .addJavadoc("""
                                Encodes an event.

                                @return UTF-8; of a malformed event what came in
                                @throws $T if {@code extra} or an untyped component holds what is no JSON
                                """, IllegalArgumentException.class)
                        .build())
                .addMethod(
                        forwarding("encode", TypeName.VOID, event, parameter(ClassName.get(OutputStream.class), "out"))
                                .addJavadoc("""
                                Encodes an event as UTF-8.

                                @param out neither flushed nor closed
                                @throws $T if the stream cannot be written to
                                @throws $T if {@code extra} or an untyped component holds what is no JSON
                                """, IOException.class, IllegalArgumentException.class)
                                .addException(IOException.class)
                                .build());
    }

    private void addCodec() {
        TypeName codec = ParameterizedTypeName.get(ClassName.get(EventCodec.class), scope.root());
        type.addMethod(forwarding("types", ParameterizedTypeName.get(List.class, DocumentedType.class))
                        .addJavadoc("The types of the catalog, in its order.\n")
                        .build())
                .addMethod(method("codec", codec)
                        .addJavadoc("All of the above as an object, with the usual limits.\n")
                        .addStatement("return $T.DEFAULT", scope.codec())
                        .build())
                .addMethod(forwarding("withLimits", codec, parameter(ClassName.get(Limits.class), "limits"))
                        .addJavadoc("""
                                All of the above as an object, with limits of your own.

                                @param limits what an event may cost; one that is beyond them is a malformed event
                                """)
                        .build());
    }

    /** A method that does what the codec's method of its name does. */
    private MethodSpec.Builder forwarding(String name, TypeName returns, ParameterSpec... parameters) {
        CodeBlock arguments = Arrays.stream(parameters)
                .map(parameter -> CodeBlock.of("$N", parameter))
                .collect(CodeBlock.joining(", "));
        return method(name, returns)
                .addParameters(List.of(parameters))
                .addStatement(
                        (returns.equals(TypeName.VOID) ? "" : "return ") + "$T.DEFAULT.$N($L)",
                        scope.codec(),
                        name,
                        arguments);
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns);
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
