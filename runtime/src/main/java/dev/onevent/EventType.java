package dev.onevent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the catalog says of an event type; stands on the generated record, or on the sealed interface of an event that
 * has subtypes. The processor reads it from class files, so that handlers are checked without the catalog at hand.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventType {

    /**
     * The type as it stands in the JSON.
     *
     * @return such as {@code audio:dtmf}; for a pattern event its prefix and {@code *}; in parentheses what no catalog
     *     lists: {@code (unknown)} and {@code (malformed)}
     */
    String name();

    /**
     * What happened when such an event is sent, in the words of the catalog.
     *
     * @return empty where the catalog does not say
     */
    String doc() default "";

    /**
     * The group in the catalog.
     *
     * @return its name there, empty for none
     */
    String group() default "";

    /**
     * The catalog version that first had the type.
     *
     * @return empty where the catalog does not say
     */
    String since() default "";

    /**
     * Whether the vendor has deprecated the type.
     *
     * @return true if a document says so
     */
    boolean deprecated() default false;

    /**
     * The type that a document names as the successor of a deprecated one.
     *
     * @return its name in the JSON, empty for none
     */
    String replacedBy() default "";

    /**
     * The text that tells this subtype from others of the same type.
     *
     * @return empty for an event without subtypes, and for the subtype of all other texts
     */
    String subtype() default "";

    /**
     * For a pattern event: the regular expression that its name matches.
     *
     * @return empty for any other event
     */
    String pattern() default "";
}
