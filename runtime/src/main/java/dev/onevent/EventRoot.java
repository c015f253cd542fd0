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
}
