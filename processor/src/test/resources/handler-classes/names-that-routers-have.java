package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;

/** Contexts whose types and names are those of what stands in routers and beside them. */
@OnEvent
final class Timeline {
    record Routes(String name) {}

    record Table(String name) {}

    record Context(String name) {}

    record Route(String name) {}

    record List(String name) {}

    @OnEvent
    String route(StockLow event, Routes json, Table type, Context context, Route routes, List timeline) {
        return json.name() + type.name() + context.name() + routes.name() + timeline.name();
    }

    @OnEvent
    String newer(ShopEvent newer, team.Note note, team.ShopEvents events, team.String string) {
        return "" + note + events + string;
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(routed("stock:low")).isEqualTo("abcde");
        assertThat(routed("order")).isEqualTo("notesevents");
    }

    private static String routed(String type) {
        return new TimelineRouter(new Timeline())
                .route(
                        json(type),
                        new Timeline.Routes("a"),
                        new Timeline.Table("b"),
                        new Timeline.Context("c"),
                        new Timeline.Route("d"),
                        new Timeline.List("e"),
                        new team.Note(),
                        new team.ShopEvents(),
                        new team.String());
    }
}
// file: team/Note.java
package team;

public class Note {
    @Override
    public java.lang.String toString() {
        return "note";
    }
}
// file: team/ShopEvents.java
package team;

public class ShopEvents {
    @Override
    public java.lang.String toString() {
        return "s";
    }
}
// file: team/String.java
package team;

public class String {
    @Override
    public java.lang.String toString() {
        return "events";
    }
}
