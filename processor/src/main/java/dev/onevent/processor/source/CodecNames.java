package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the classes nested in a codec are called: like no type beside the codec, which would be hidden, and like no other in
 * another case, since some file systems have one file for both.
 */
final class CodecNames {

    /** In bytes, as file systems count. */
    private static final int LONGEST = 110;

    private final ClassName codec;
    private final Set<String> taken = new HashSet<>();
    private final Map<ClassName, ClassName> jsonTypes = new HashMap<>();
    private final ClassName envelope;
    private final ClassName writer;
    private final ClassName documented;

    /**
     * Names.
     *
     * @param beside what the types beside the codec are called
     * @param types those that are read and written by a class each
     */
    CodecNames(ClassName codec, Set<String> beside, List<ClassName> types) {
        this.codec = codec;
        beside.forEach(name -> taken.add(lower(name)));
        this.envelope = nested("Envelope", "Json");
        this.writer = nested("Writer", "");
        this.documented = nested("Documented", "");
        types.forEach(type -> jsonTypes.put(type, nested(joined(type), "Json")));
    }

    /** Names of types that are nested deeply may be too long together for the name of a file. */
    private static String joined(ClassName type) {
        String joined = String.join("", type.simpleNames());
        return joined.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? joined : "Nested";
    }

    private ClassName nested(String wanted, String suffix) {
        String free = wanted + suffix;
        for (int i = 2; !taken.add(lower(free)); i++) {
            free = wanted + i + suffix;
        }
        return codec.nestedClass(free);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The class that reads and writes the envelope of events that have a payload. */
    ClassName envelope() {
        return envelope;
    }

    /** The class that writes each event by what it is. */
    ClassName writer() {
        return writer;
    }

    /** The class that holds the list of the catalog's types. */
    ClassName documented() {
        return documented;
    }

    /** The class that reads and writes a type with a shape of its own, or an event. */
    ClassName json(ClassName type) {
        return Objects.requireNonNull(jsonTypes.get(type));
    }
}
