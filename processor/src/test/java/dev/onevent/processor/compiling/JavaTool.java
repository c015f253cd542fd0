package dev.onevent.processor.compiling;

import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler. */
public enum JavaTool {
    JAVAC(List.of("-Xlint:all", "-Werror"), List.of("-Xlint:-processing,-auxiliaryclass")) {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },

    /** The batch compiler of Eclipse, which its IDE and VS Code share their view of types with. */
    ECLIPSE(
            List.of(
                    "-warn:+all",
                    // Matters of taste, on which the compiler's own defaults are silent too.
                    "-warn:-nls,unqualifiedField,emptyBlock,static-method,all-static-method,unusedArgument,unusedThrown,indirectStatic,fieldHiding,localHiding,boxing,super"),
            List.of()) {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private final List<String> allWarnings;
    private final List<String> allowances;

    JavaTool(List<String> allWarnings, List<String> allowances) {
        this.allWarnings = allWarnings;
        this.allowances = allowances;
    }

    abstract JavaCompiler compiler();

    /** Options under which a clean project is one without any fault worth a warning. */
    public List<String> allWarnings() {
        return allWarnings;
    }

    /** The same for fixtures, which have many types in a file and annotations that no processor is for. */
    public List<String> allWarningsOfFixtures() {
        return Stream.concat(allWarnings.stream(), allowances.stream()).toList();
    }
}
