package dev.onevent.example.benchmark.routing;

import com.vonage.client.conversations.Event;
import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.dsljson.DslEnvelope;
import dev.onevent.example.benchmark.dsljson.DslEvents;
import dev.onevent.example.benchmark.model.MemberJoined;
import dev.onevent.example.benchmark.model.Message;
import dev.onevent.example.benchmark.payload.Order;

/** The routers: ours as generated, the others as one writes them by hand. */
public final class Routers {

    private Routers() {}

    /** The router of a library. */
    public static Router of(Library library, Order order, Scope scope) {
        return of(library.name(), library.open(order), scope);
    }

    /** The router of the library of a name, to which a contender belongs. */
    public static Router of(String library, Contender contender, Scope scope) {
        return switch (library) {
            case "ONEVENT" -> ours(scope);
            case "DSLJSON" -> new Fields(contender, scope);
            case "VONAGE", "VONAGE_SHARED" -> new Vendor(contender, scope);
            default -> new Records(contender, scope);
        };
    }

    private static Router ours(Scope scope) {
        return switch (scope) {
            case ALL -> new Whole();
            case SOME -> new Picky();
            case NONE -> new Closed();
        };
    }

    private static final class Whole extends WholeDesk implements Router {

        private final WholeDeskRouter router = new WholeDeskRouter(this);

        @Override
        public void route(byte[] json) {
            router.route(json);
        }
    }

    private static final class Picky extends PickyDesk implements Router {

        private final PickyDeskRouter router = new PickyDeskRouter(this);

        @Override
        public void route(byte[] json) {
            router.route(json);
        }
    }

    private static final class Closed extends ClosedDesk implements Router {

        private final ClosedDeskRouter router = new ClosedDeskRouter(this);

        @Override
        public void route(byte[] json) {
            router.route(json);
        }
    }

    /** A {@code switch} over the type of the records of the model. */
    private static final class Records extends Desk implements Router {

        private final Contender contender;
        private final Scope scope;

        Records(Contender contender, Scope scope) {
            this.contender = contender;
            this.scope = scope;
        }

        @Override
        public void route(byte[] json) throws Exception {
            var event = (dev.onevent.example.benchmark.model.Event) contender.decodeIf(scope, json);
            if (event == null || scope == Scope.NONE) {
                return;
            }
            switch (event.type()) {
                case "message" -> take(((Message) event).id());
                case "member:joined" -> take(((MemberJoined) event).id());
                default -> other(event);
            }
        }

        private void other(dev.onevent.example.benchmark.model.Event event) {
            if (scope == Scope.ALL) {
                take(event.id());
            }
        }
    }

    /** The classes of dsl-json. */
    private static final class Fields extends Desk implements Router {

        private final Contender contender;
        private final Scope scope;

        Fields(Contender contender, Scope scope) {
            this.contender = contender;
            this.scope = scope;
        }

        @Override
        public void route(byte[] json) throws Exception {
            DslEnvelope event = (DslEnvelope) contender.decodeIf(scope, json);
            if (event == null || scope == Scope.NONE) {
                return;
            }
            if (event instanceof DslEvents.Message message) {
                take(message.id);
            } else if (event instanceof DslEvents.MemberJoined joined) {
                take(joined.id);
            } else if (scope == Scope.ALL) {
                take(event.id);
            }
        }
    }

    /** The classes of the vendor's SDK. */
    private static final class Vendor extends Desk implements Router {

        private final Contender contender;
        private final Scope scope;

        Vendor(Contender contender, Scope scope) {
            this.contender = contender;
            this.scope = scope;
        }

        @Override
        public void route(byte[] json) throws Exception {
            Event event = (Event) contender.decode(json);
            switch (event.getTypeName()) {
                case "message", "member:joined" -> take(event.getId().longValue());
                default -> {
                    if (scope == Scope.ALL) {
                        take(event.getId().longValue());
                    }
                }
            }
        }
    }
}
