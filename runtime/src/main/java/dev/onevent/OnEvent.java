package dev.onevent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that routes events, and the methods that handle them.
 *
 * <pre>{@code
 * @OnEvent
 * final class Timeline {
 *     @OnEvent void joined(MemberJoined event) { … }       // one event type
 *     @OnEvent void audio(AudioEvent event) { … }          // every audio event without a closer handler
 *     @OnEvent void unknown(UnknownEvent event) { … }      // a type the catalog does not have
 *     @OnEvent void malformed(MalformedEvent event) { … }  // bytes that are no event at all
 * }
 * }</pre>
 *
 * <p>For {@code Timeline} the processor writes {@code TimelineRouter}, in the same package and as visible as the class,
 * and the class compiles only if every event type of the catalog has a route: a handler of its own, a handler of a
 * group it belongs to, or an {@link #ignore}. The closest wins; order never matters.
 *
 * <p>A handler takes the event and any further parameters, the context, in any order. The router's {@code route} takes
 * the union of all contexts, returns what the handlers return and throws what they declare. A router is immutable and
 * as thread-safe as the handlers it calls.
 *
 * <p>The router of a class within another has both names: {@code OuterTimelineRouter}. A local class gets none, for
 * processors do not see it. Where the compiler cannot find a router and reports nothing else, the processor did not run:
 * {@code onevent-processor} belongs on the processor path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnEvent {

    /**
     * On a method: the events it handles, each a subtype of its event parameter's type. Left out, the method handles the
     * type of that parameter. On a class this has no meaning and is an error.
     *
     * @return event records or sealed groups of them
     */
    Class<?>[] value() default {};

    /**
     * On a method that takes a pattern event such as {@code CustomEvent}: only events of these names. A trailing
     * {@code *} stands for any rest: {@code "order:*"}. An exact name beats a prefix, a longer prefix a shorter one.
     *
     * @return names as the event's {@code name()} gives them, without the catalog's prefix; one that begins with the prefix
     *     all the same is a warning, which {@code @SuppressWarnings("onevent")} silences
     */
    String[] named() default {};

    /**
     * On a class: events that are dropped on purpose. They are recognised by their type alone, so one that is ignored is
     * neither decoded nor validated.
     *
     * @return event records or sealed groups of them
     */
    Class<?>[] ignore() default {};

    /**
     * On a class: classes whose handlers count too, each marked {@link Part}. The router takes one instance of each, in
     * this order, after the class's own. The {@code with} of a part has no effect here.
     *
     * @return classes with handler methods
     */
    Class<?>[] with() default {};

    /**
     * On a class: the version of the catalog that its author has seen. Events that the catalog has only since a later one
     * and that have no route are warnings then, each with the method to paste, not errors; until they have a route, they go
     * where unknown events go. So a newer catalog neither breaks the build nor hides an event. The compiler option
     * {@code -Aonevent.new=note|warning|error} sets what they are; {@code note} is for builds with {@code -Werror}. Raise the
     * version when you have handled or ignored them.
     *
     * @return numbers with dots between them, such as {@code 1.4.0}; left out, every event without a route is an error
     */
    String since() default "";

    /** Marks a class whose handlers are routed by the {@code @OnEvent(with = …)} of another. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Part {}
}
