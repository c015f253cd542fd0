package dev.onevent.json;

import dev.onevent.DocumentedType;
import dev.onevent.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists where a router sends the events of a catalog, for {@code routes()} of generated routers. */
public final class RouteTable {

    private record Named(String name, Class<?> event, String handler) {}

    private static final byte[] EMPTY = {'{', '}'};

    private final List<DocumentedType> types;
    private final Function<String, Object> decoder;
    private final Class<?> unknown;
    private final Class<?> malformed;
    private final Map<Class<?>, @Nullable String> handlers = new LinkedHashMap<>();
    private final List<Named> named = new ArrayList<>();

    /**
     * A table.
     *
     * @param codec that of the catalog
     * @param unknown the record of what the catalog does not have
     * @param malformed the record of what is no event
     */
    public RouteTable(EventCodec<?> codec, Class<?> unknown, Class<?> malformed) {
        this(codec.types(), type -> codec.decode(type, EMPTY), unknown, malformed);
    }

    /**
     * A table.
     *
     * @param decoder makes an event of each type
     */
    RouteTable(List<DocumentedType> types, Function<String, Object> decoder, Class<?> unknown, Class<?> malformed) {
        this.types = types;
        this.decoder = decoder;
        this.unknown = unknown;
        this.malformed = malformed;
    }

    /**
     * Adds a handler.
     *
     * @param event the record or interface that it is for
     * @param handler the method
     * @return this table
     */
    public RouteTable to(Class<?> event, String handler) {
        handlers.put(event, handler);
        return this;
    }

    /**
     * Adds a handler of a pattern event of one name or prefix.
     *
     * @param event the record
     * @param name the type, a prefix with a star
     * @param handler the method
     * @return this table
     */
    public RouteTable to(Class<?> event, String name, String handler) {
        named.add(new Named(name, event, handler));
        return this;
    }

    /**
     * Adds what is ignored.
     *
     * @param event the record or interface
     * @return this table
     */
    public RouteTable ignore(Class<?> event) {
        handlers.put(event, null);
        return this;
    }

    /**
     * The lines of the table.
     *
     * @return a route for each record, and for each name that has a handler of its own, in catalog order
     */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (DocumentedType type : types) {
            named.stream()
                    .filter(each -> each.event == type.record() && isStillOf(each))
                    .forEach(each -> routes.add(new Route(each.name, each.event, each.handler, each.event)));
            List<Class<?>> records = type.subtypes().isEmpty() ? List.of(type.record()) : type.subtypes();
            records.forEach(record -> add(routes, type.name(), record));
        }
        add(routes, "(unknown)", unknown);
        add(routes, "(malformed)", malformed);
        return List.copyOf(routes);
    }

    /**
     * Whether a pattern event has a name: a newer catalog than the router's may have a type of its own for it. Of a prefix
     * it may have that for some names, the others stay.
     */
    private boolean isStillOf(Named named) {
        return named.name.endsWith("*") || named.event.isInstance(decoder.apply(named.name));
    }

    private void add(List<Route> routes, String name, Class<?> record) {
        // What is newer than the router and in no group that it knows goes where unknown events go.
        closest(record)
                .or(() -> closest(unknown))
                .ifPresent(closest -> routes.add(new Route(name, record, handlers.get(closest), closest)));
    }

    private Optional<Class<?>> closest(Class<?> record) {
        return handlers.keySet().stream()
                .filter(type -> type.isAssignableFrom(record))
                // Of two that both reach the record one is under the other.
                .reduce((one, other) -> one.isAssignableFrom(other) ? other : one);
    }
}
