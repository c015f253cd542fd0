package dev.onevent.processor;

import com.palantir.javapoet.JavaFile;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated types; a name that is taken is the user's mistake. */
final class SourceWriter {

    private final Filer filer;
    private final Problems problems;

    SourceWriter(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /**
     * Writes a type.
     *
     * @param origin the annotated type that it is generated for
     */
    void write(JavaFile file, TypeElement origin) {
        String name = file.typeSpec().name();
        Site site = new Site.OnType(origin.getQualifiedName().toString());
        String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
        if (origin.getQualifiedName().contentEquals(qualified)) {
            problems.add(site, "the type " + name + " is generated here; give this one another name");
            return;
        }
        // As a whole: the compiler's writers encode each piece that they are given.
        String source = inAscii(file.toString());
        try (Writer out = filer.createSourceFile(qualified, origin).openWriter()) {
            out.write(source);
        } catch (FilerException taken) {
            problems.add(
                    site,
                    "the type " + name + " is generated for " + origin.getSimpleName()
                            + ", and there is another of that name; rename one of the two");
        } catch (IOException e) {
            problems.add(site, "the generated type " + name + " cannot be written: " + e.getMessage());
        }
    }

    /** A source whose code every encoding has, as compilers write it in that of the platform; comments are left to that. */
    private static String inAscii(String source) {
        boolean isAscii = source.getBytes(StandardCharsets.UTF_8).length == source.length();
        if (isAscii) {
            return source;
        }
        return source.lines()
                .map(line -> line.stripLeading().startsWith("*") ? line : escaped(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String escaped(String line) {
        StringBuilder ascii = new StringBuilder();
        line.chars().forEach(c -> ascii.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return ascii.toString();
    }
}
