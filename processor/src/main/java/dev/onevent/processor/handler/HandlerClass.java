package dev.onevent.processor.handler;

import dev.onevent.processor.version.Version;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A class that routes events.
 *
 * @param checked the class
 * @param parts the classes whose handlers count too, as listed, save those that a router could not name
 * @param handlers the handlers, the class's own first, then those of its parts
 * @param ignores the event types it ignores, as listed
 * @param since the version of the catalog that its author has seen, null if all events count as seen
 * @param isComplete whether all that it names is resolved and known; if not, what is missing may be meant to be there
 */
record HandlerClass(
        Checked checked,
        List<TypeElement> parts,
        List<Handler> handlers,
        List<EventNode> ignores,
        @Nullable Version since,
        boolean isComplete) {

    JavaType.Declared type() {
        return JavaType.raw(checked.type());
    }

    /** The classes of which the router gets an instance: this class and its parts. */
    Stream<TypeElement> owners() {
        return Stream.concat(Stream.of(checked.type()), parts.stream());
    }

    /** Whether its author cannot have seen an event. */
    boolean isNew(EventNode event) {
        return since != null && event.isNewerThan(since);
    }

    /** The handlers that a router can call, as far as each by itself is concerned. */
    List<Handler> callable() {
        return handlers.stream()
                .filter(handler -> handler.isCallable() && owners().anyMatch(handler.owner()::equals))
                .toList();
    }
}
