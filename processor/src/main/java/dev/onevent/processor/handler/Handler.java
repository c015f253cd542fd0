package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Site;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that handles events.
 *
 * @param site where mistakes in it are reported: where it is declared, or the checked class if that is not in the sources
 * @param owner the class whose instance it is called on: the router's class or one of its parts
 * @param method the method
 * @param event the event type that its parameter has
 * @param reaches the event types it is for
 * @param names the names it is for, of a pattern event's; empty for all
 * @param parameters its parameters in order, the event's among them
 * @param result what it returns
 * @param thrown what it declares to throw
 * @param isCallable whether a router can call it; if not, a mistake in it is reported already, and it counts for what it
 *     was meant to handle
 */
record Handler(
        Site site,
        TypeElement owner,
        ExecutableElement method,
        EventNode event,
        List<EventNode> reaches,
        List<String> names,
        List<Parameter> parameters,
        TypeMirror result,
        List<TypeMirror> thrown,
        boolean isCallable) {

    /**
     * A parameter.
     *
     * @param isEvent whether it takes the event; if not, it takes context
     * @param mayBeNull whether it says that it may be null
     */
    record Parameter(String name, TypeMirror type, boolean isEvent, boolean mayBeNull) {}

    String name() {
        return method.getSimpleName().toString();
    }

    /** Whether it has names that its event does not have: a mistake that is reported, and it may be meant for another. */
    boolean isMisnamed() {
        return !names.isEmpty() && !event.isPattern();
    }

    boolean isStatic() {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    /** The method as a person names it who knows the classes of a router: {@code Timeline.joined(MemberJoined)}. */
    String description() {
        return JavaType.raw(owner).name() + "."
                + Signature.of(method, parameters.stream().map(Parameter::type).toList());
    }

    /** The method as a message at a place has it: {@code Calls.joined(MemberJoined)} if that is in another class. */
    String asSeenFrom(Site place) {
        return Signature.asSeenFrom(place, method);
    }
}
