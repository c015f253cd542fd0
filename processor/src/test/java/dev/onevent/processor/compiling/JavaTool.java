package dev.onevent.processor.compiling;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler. */
public enum JavaTool {
    JAVAC(List.of("-Xlint:all,-processing,-auxiliaryclass", "-Werror")) {
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
                    "-warn:-nls,unqualifiedField,emptyBlock,static-method,all-static-method,unusedArgument,unusedThrown,indirectStatic,fieldHiding,localHiding,boxing,super")) {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private final List<String> allWarnings;

    JavaTool(List<String> allWarnings) {
        this.allWarnings = allWarnings;
    }

    abstract JavaCompiler compiler();

    /** Options under which a clean project is one without any fault worth a warning. */
    public List<String> allWarnings() {
        return allWarnings;
    }
}
