package dev.onevent.processor.handler;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be known to write a router.
 *
 * @param handlerClass the class it is for
 * @param isPublic whether it can be seen from everywhere
 * @param root the root of the events
 * @param parts the classes whose instances it takes besides that of the class, in order
 * @param contexts what {@code route(…)} takes besides the event
 * @param result what {@code route(…)} returns, null for nothing
 * @param resultMayBeNull whether it may return null
 * @param exceptions the checked exceptions that it declares
 * @param routes where events go, by the type that a handler or an {@code ignore} reaches them by
 * @param named the handlers of single names of pattern events, exact names first, then the longest prefix
 * @param ignoredTypes the types that are recognised by name and dropped
 * @param report where each event goes and why
 * @param warnings what compilers would warn of in the router, which has to name what the handlers name
 */
public record RouterPlan(
        JavaType.Declared handlerClass,
        boolean isPublic,
        JavaType.Declared root,
        List<JavaType.Declared> parts,
        List<Context> contexts,
        @Nullable JavaType result,
        boolean resultMayBeNull,
        List<JavaType> exceptions,
        List<Target> routes,
        List<Named> named,
        List<String> ignoredTypes,
        RouteReport report,
        List<String> warnings) {

    /** The router's name. */
    public String name() {
        return nameOf(handlerClass);
    }

    static String nameOf(JavaType.Declared handlerClass) {
        return String.join("", handlerClass.simpleNames()) + "Router";
    }

    /**
     * A context.
     *
     * @param name what the first handler calls it that takes it
     * @param mayBeNull whether all handlers that take it say that it may be null
     */
    public record Context(JavaType type, String name, boolean mayBeNull) {}

    /**
     * Where events of a type go.
     *
     * @param type an event, a group or the root
     * @param isRoot whether it is the root
     * @param call the handler, null if they are ignored
     */
    public record Target(
            JavaType.Declared type,
            boolean isRoot,
            @Nullable Call call) {}

    /**
     * Where events of a name go.
     *
     * @param type the pattern event
     * @param typePrefix what comes before the name in the type
     * @param name the name or prefix
     * @param isPrefix whether the name is a prefix
     * @param call the handler
     */
    public record Named(JavaType.Declared type, String typePrefix, String name, boolean isPrefix, Call call) {

        /** The types that have the name, as the catalog would write them. */
        public String typeName() {
            return typePrefix + name + (isPrefix ? "*" : "");
        }
    }

    /**
     * A call of a handler.
     *
     * @param owner the class that has it
     * @param isStatic whether it needs no instance
     * @param arguments for each parameter the index of a context, or -1 for the event
     * @param returnsNothing whether it is {@code void}
     * @param description the method as a person names it
     */
    public record Call(
            JavaType.Declared owner,
            String method,
            boolean isStatic,
            List<Integer> arguments,
            boolean returnsNothing,
            String description) {}
}
