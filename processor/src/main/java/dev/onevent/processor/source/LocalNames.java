package dev.onevent.processor.source;

import com.palantir.javapoet.NameAllocator;
import dev.onevent.processor.catalog.Catalog.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the code that reads an object calls the local variables of its components. */
final class LocalNames {

    /** Variables of our own, and packages that types are written with if another type has their name. */
    private static final List<String> TAKEN =
            List.of("in", "member", "at", "extra", "seen", "type", "name", "record", "body", "dev", "java");

    private final NameAllocator names = new NameAllocator();
    private final Map<List<String>, String> further = new HashMap<>();

    LocalNames() {
        // By a tag that no component has: theirs are their names, whose hash is cheaper than a whole field's.
        TAKEN.forEach(name -> names.newName(name, "local " + name));
    }

    LocalNames add(List<Field> fields) {
        fields.forEach(field -> names.newName(field.javaName(), field.javaName()));
        return this;
    }

    /** The variable of a component. */
    String of(Field field) {
        return names.get(field.javaName());
    }

    /** The variable of what stands under an alias. */
    String of(Field field, String alias) {
        return named(
                of(field) + "As" + Character.toUpperCase(alias.charAt(0)) + alias.substring(1),
                List.of(field.javaName(), alias));
    }

    /** The variable of the place where a component stands. */
    String place(Field field) {
        return named(of(field) + "At", List.of(field.javaName()));
    }

    private String named(String wanted, List<String> tag) {
        return further.computeIfAbsent(tag, key -> names.newName(wanted, key));
    }
}
