package dev.onevent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the event types of a catalog, in the package of the annotated type.
 *
 * <pre>{@code
 * @EventCatalog({"dev/onevent/vonage/conversation.yaml", "com/acme/orders.yaml"})
 * interface OrderEvents {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EventCatalog {

    /**
     * The catalog's YAML files; a later file lays over the earlier ones. Each is a path such as a class has, looked for
     * in the class output, the source path, the class path and the processor path.
     *
     * @return one path or several, each with slashes and without a leading one
     */
    String[] value();
}
