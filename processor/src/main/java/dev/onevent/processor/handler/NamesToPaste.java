package dev.onevent.processor.handler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** How types are named in a method that is pasted into a class, and the imports for that. */
final class NamesToPaste {

    private final TypeElement type;
    private final String events;
    private final Elements elements;
    private final Set<String> imports = new TreeSet<>();

    /** The names that without a package are types in the class, above it or around it. */
    private final Set<String> members;

    /**
     * The names in a class.
     *
     * @param root the root of the events that it handles
     */
    NamesToPaste(TypeElement type, EventNode root, Elements elements) {
        this.type = type;
        this.events = root.type().packageName();
        this.elements = elements;
        this.members = Compiler.outwards(type)
                .flatMap(around -> Compiler.lineage(around).stream())
                .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toSet());
        if (!isNear(events)) {
            imports.add("import " + events + ".*;");
        }
    }

    List<String> imports() {
        return List.copyOf(imports);
    }

    /** An event type: its full name where another type has the simple one. */
    String of(EventNode event) {
        boolean hides = !isNear(events) && isThere(ofClass(), event.toString());
        return hides || members.contains(event.toString()) ? event.type().binaryName() : event.toString();
    }

    /** Any other type, which is imported, or has its full name where that would hide another. */
    String of(JavaType named) {
        if (named instanceof JavaType.Declared declared) {
            return of(declared) + arguments(declared.arguments());
        }
        if (named instanceof JavaType.Inner inner) {
            return of(inner.outer()) + "." + inner.name() + arguments(inner.arguments());
        }
        if (named instanceof JavaType.Array array) {
            return of(array.element()) + "[]";
        }
        if (named instanceof JavaType.Wildcard wildcard) {
            return bounded(wildcard.upper(), wildcard.lower());
        }
        return named.toString();
    }

    private String bounded(@Nullable JavaType upper, @Nullable JavaType lower) {
        return upper != null ? "? extends " + of(upper) : lower != null ? "? super " + of(lower) : "?";
    }

    private String arguments(List<JavaType> arguments) {
        return arguments.isEmpty() ? "" : arguments.stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private String of(JavaType.Declared declared) {
        String outermost = declared.simpleNames().get(0);
        String packageName = declared.packageName();
        if (members.contains(outermost) && !isAround(declared)) {
            return inFull(declared);
        }
        if (isNear(packageName)) {
            return declared.name();
        }
        if (isThere(ofClass(), outermost) || isThere(events, outermost)) {
            return inFull(declared);
        }
        if (!packageName.equals("java.lang")) {
            String needed = "import " + packageName + "." + outermost + ";";
            if (imports.stream().anyMatch(each -> each.endsWith("." + outermost + ";") && !each.equals(needed))) {
                return inFull(declared);
            }
            imports.add(needed);
        }
        return declared.name();
    }

    private static String inFull(JavaType.Declared declared) {
        return (declared.packageName().isEmpty() ? "" : declared.packageName() + ".") + declared.name();
    }

    /** Whether a type is the class, or around it: those have no member of their own name. */
    private boolean isAround(JavaType.Declared declared) {
        JavaType.Declared own = JavaType.raw(type);
        return declared.packageName().equals(own.packageName())
                && declared.simpleNames().get(0).equals(own.simpleNames().get(0));
    }

    /** Whether types of a package need no import. */
    private boolean isNear(String packageName) {
        return packageName.isEmpty() || packageName.equals(ofClass());
    }

    private boolean isThere(String packageName, String name) {
        return elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name) != null;
    }

    private String ofClass() {
        return JavaType.raw(type).packageName();
    }
}
