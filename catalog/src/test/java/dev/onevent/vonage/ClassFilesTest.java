package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler made of the catalog, and of the runtime that it calls. */
class ClassFilesTest {

    /** HotSpot interprets a longer method for ever. */
    private static final int LONGEST_METHOD = 8_000;

    /** All methods of a type's codec together; of the largest type here they have a third of that. */
    private static final int LARGEST_CODEC = 4_000;

    private static final Path CATALOG = Path.of("target/classes");
    private static final Path RUNTIME = Path.of("../runtime/target/classes");

    @ParameterizedTest
    @ValueSource(strings = {"java/lang/reflect/", "sun/misc/Unsafe", "jdk/internal/"})
    @DisplayName("no class refers to reflection or to what is internal to the JDK")
    void noReflection(String refused) throws IOException {
        for (Path folder : List.of(CATALOG, RUNTIME)) {
            List<ClassFile> classes = ClassFile.allIn(folder);
            assertThat(classes).hasSizeGreaterThan(40);
            assertThat(classes)
                    .filteredOn(each -> each.texts().stream().anyMatch(text -> text.contains(refused)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("every method is short enough to be compiled when it is hot")
    void methodsAreCompiled() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path folder : List.of(CATALOG, RUNTIME)) {
            for (ClassFile each : ClassFile.allIn(folder)) {
                each.methods().forEach((method, size) -> {
                    if (size >= LONGEST_METHOD) {
                        tooLong.put(each.name() + "." + method, size);
                    }
                });
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    @DisplayName("what reads and writes the JSON of one type stays small, as there are many of them in a cache")
    void codecsAreSmall() throws IOException {
        List<ClassFile> codecs = ClassFile.allIn(CATALOG).stream()
                .filter(each -> each.name().matches("\\w+Codec\\$\\w+Json"))
                .toList();
        assertThat(codecs).hasSizeGreaterThan(50);
        Map<String, Integer> tooLarge = new TreeMap<>();
        for (ClassFile each : codecs) {
            if (each.codeSize() >= LARGEST_CODEC) {
                tooLarge.put(each.name(), each.codeSize());
            }
        }
        assertThat(tooLarge).isEmpty();
    }
}
