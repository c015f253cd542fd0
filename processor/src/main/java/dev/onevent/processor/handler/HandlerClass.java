package dev.onevent.processor.handler;

import dev.onevent.processor.problem.Site;
import java.util.List;

/**
 * A class that routes events.
 *
 * @param site where it is
 * @param type the class
 * @param isPublic whether it can be seen from everywhere
 * @param parts the classes whose handlers count too, as listed
 * @param handlers the handlers, the class's own first, then those of its parts
 * @param ignores the event types it ignores, as listed
 * @param isComplete whether all that it names is resolved and right; if not, what is missing may be meant to be there
 */
record HandlerClass(
        Site.OnType site,
        JavaType.Declared type,
        boolean isPublic,
        List<JavaType.Declared> parts,
        List<Handler> handlers,
        List<EventNode> ignores,
        boolean isComplete) {}
