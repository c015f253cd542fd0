package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.onevent.json.JsonTypes;
import dev.onevent.processor.catalog.Catalog.FieldType;
import dev.onevent.processor.catalog.Catalog.ListOf;
import dev.onevent.processor.catalog.Catalog.MapOf;
import dev.onevent.processor.catalog.Catalog.Scalar;

/** What reads and writes the types of fields, as expressions. */
final class FieldJson {

    private FieldJson() {}

    /**
     * The expression for a type.
     *
     * @param owner the record around, in which inline types are nested
     */
    static CodeBlock of(FieldType type, ClassName owner, Scope scope) {
        if (type instanceof Scalar scalar) {
            return CodeBlock.of("$T.$L", JsonTypes.class, scalar.name());
        }
        if (type instanceof ListOf list) {
            return CodeBlock.of("$T.list($L)", JsonTypes.class, of(list.element(), owner, scope));
        }
        if (type instanceof MapOf map) {
            return CodeBlock.of("$T.map($L)", JsonTypes.class, of(map.value(), owner, scope));
        }
        return CodeBlock.of("$T.TYPE", scope.json(JavaTypes.shape(type, owner, scope)));
    }
}
