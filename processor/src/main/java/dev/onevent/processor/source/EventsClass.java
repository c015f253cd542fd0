package dev.onevent.processor.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.onevent.DocumentedType;
import dev.onevent.Limits;
import dev.onevent.json.EventCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class whose static methods decode and encode the events of a catalog. */
final class EventsClass {

    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final ClassName INPUT = ClassName.get(InputStream.class);

    private EventsClass() {}

    static TypeSpec.Builder of(Scope scope) {
        TypeName stream = ParameterizedTypeName.get(ClassName.get(Stream.class), scope.root());
        TypeName codec = ParameterizedTypeName.get(ClassName.get(EventCodec.class), scope.root());
        return TypeSpec.classBuilder(scope.events())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("""
                        Decodes and encodes {@link $T}s.

                        <p>Decoding never throws: a type that the catalog does not have gives a {@link $T}, and what is no event
                        a {@link $T}. Encoding what was decoded gives the same JSON.

                        <p>Any number of threads may call this at once: events and codecs are immutable.
                        """, scope.root(), scope.unknown(), scope.malformed())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method("decode", scope.root())
                        .addJavadoc("Decodes an event.\n\n" + Javadoc.JSON)
                        .addParameter(BYTES, "json")
                        .addStatement("return $T.DEFAULT.decode(json)", scope.codec())
                        .build())
                .addMethod(method("decode", scope.root())
                        .addJavadoc("""
                                Decodes an event from a part of an array.

                                @param json UTF-8
                                @param offset where the event begins
                                @param length how many bytes it has
                                @throws IndexOutOfBoundsException if the array has no such part
                                """)
                        .addParameter(BYTES, "json")
                        .addParameter(TypeName.INT, "offset")
                        .addParameter(TypeName.INT, "length")
                        .addStatement("return $T.DEFAULT.decode(json, offset, length)", scope.codec())
                        .build())
                .addMethod(method("decode", scope.root())
                        .addJavadoc("Decodes an event from text.\n")
                        .addParameter(String.class, "json")
                        .addStatement("return $T.DEFAULT.decode(json)", scope.codec())
                        .build())
                .addMethod(method("decode", scope.root())
                        .addJavadoc("""
                                Decodes the one event that a stream holds.

                                @param json UTF-8; read to its end or just beyond the limit of an event, and not closed
                                @throws $T if the stream cannot be read
                                """, IOException.class)
                        .addParameter(INPUT, "json")
                        .addException(IOException.class)
                        .addStatement("return $T.DEFAULT.decode(json)", scope.codec())
                        .build())
                .addMethod(method("decode", scope.root())
                        .addJavadoc("Decodes an event whose type is named elsewhere, such as in a header.\n\n"
                                + Javadoc.TYPE + Javadoc.JSON)
                        .addParameter(String.class, "type")
                        .addParameter(BYTES, "json")
                        .addStatement("return $T.DEFAULT.decode(type, json)", scope.codec())
                        .build())
                .addMethod(method("decodeAll", stream)
                        .addJavadoc("""
                                Decodes the events of a page, of an array, of lines or a single one, lazily and in constant memory.

                                @param json UTF-8
                                """)
                        .addParameter(BYTES, "json")
                        .addStatement("return $T.DEFAULT.decodeAll(json)", scope.codec())
                        .build())
                .addMethod(method("decodeAll", stream)
                        .addJavadoc("""
                                Decodes the events of a page, of an array, of lines or a single one, lazily and in constant memory.

                                @param json UTF-8; closed when the stream of events is
                                @return the events; where the input cannot be read, it throws {@link java.io.UncheckedIOException}
                                """)
                        .addParameter(INPUT, "json")
                        .addStatement("return $T.DEFAULT.decodeAll(json)", scope.codec())
                        .build())
                .addMethod(method("encode", BYTES)
                        .addJavadoc("""
                                Encodes an event.

                                @return UTF-8; of a malformed event what came in
                                @throws $T if {@code extra} holds what is no JSON
                                """, IllegalArgumentException.class)
                        .addParameter(scope.root(), "event")
                        .addStatement("return $T.DEFAULT.encode(event)", scope.codec())
                        .build())
                .addMethod(method("encode", TypeName.VOID)
                        .addJavadoc("""
                                Encodes an event as UTF-8.

                                @param out neither flushed nor closed
                                @throws $T if the stream cannot be written to
                                @throws $T if {@code extra} holds what is no JSON
                                """, IOException.class, IllegalArgumentException.class)
                        .addParameter(scope.root(), "event")
                        .addParameter(OutputStream.class, "out")
                        .addException(IOException.class)
                        .addStatement("$T.DEFAULT.encode(event, out)", scope.codec())
                        .build())
                .addMethod(method("types", ParameterizedTypeName.get(List.class, DocumentedType.class))
                        .addJavadoc("The types of the catalog, in its order.\n")
                        .addStatement("return $T.DEFAULT.types()", scope.codec())
                        .build())
                .addMethod(method("codec", codec)
                        .addJavadoc("All of the above as an object, with the usual limits.\n")
                        .addStatement("return $T.DEFAULT", scope.codec())
                        .build())
                .addMethod(method("withLimits", codec)
                        .addJavadoc("""
                                All of the above as an object, with limits of your own.

                                @param limits what an event may cost; one that is beyond them is a malformed event
                                """)
                        .addParameter(Limits.class, "limits")
                        .addStatement("return $T.DEFAULT.withLimits(limits)", scope.codec())
                        .build());
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns);
    }
}
