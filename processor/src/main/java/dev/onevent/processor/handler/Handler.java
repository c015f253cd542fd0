package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Site;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A method that handles events.
 *
 * @param site where it is declared
 * @param owner the class whose instance it is called on: the router's class or one of its parts
 * @param method its name
 * @param signature its name and parameters as messages have them
 * @param isStatic whether it needs no instance
 * @param event the event type that its parameter has
 * @param reaches the event types it is for
 * @param names for a pattern event the names it is for; empty for all
 * @param parameters its parameters in order, the event's among them
 * @param result what it returns
 * @param thrown what it declares to throw
 */
record Handler(
        Site.OnMethod site,
        JavaType.Declared owner,
        String method,
        String signature,
        boolean isStatic,
        EventNode event,
        List<EventNode> reaches,
        List<String> names,
        List<Parameter> parameters,
        TypeMirror result,
        List<TypeMirror> thrown) {

    /**
     * A parameter.
     *
     * @param isEvent whether it takes the event; if not, it takes context
     */
    record Parameter(String name, TypeMirror type, boolean isEvent) {}
}
