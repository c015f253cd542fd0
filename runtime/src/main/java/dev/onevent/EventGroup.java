package dev.onevent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalog says of a group of events; stands on its generated sealed interface. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventGroup {

    /**
     * The group's name in the catalog.
     *
     * @return such as {@code audio}
     */
    String name();

    /**
     * What the group's events are about, in the words of the catalog.
     *
     * @return empty where the catalog does not say
     */
    String doc() default "";
}
