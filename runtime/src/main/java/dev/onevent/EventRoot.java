package dev.onevent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on the sealed interface of all events of a catalog. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventRoot {

    /**
     * The catalog's title.
     *
     * @return as its first file has it
     */
    String catalog();

    /**
     * The catalog's version.
     *
     * @return as its last file has it, empty for none
     */
    String version() default "";

    /**
     * The names of the event types, for those who list events in the order that {@code types()} of the generated class has.
     *
     * @return the types as they stand in the JSON, of a pattern event its prefix and {@code *}, in catalog order
     */
    String[] types() default {};
}
