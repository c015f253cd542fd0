package dev.onevent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.onevent.DocumentedType;
import dev.onevent.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which handler is said to get an event: the closest, as in the router itself. */
class RouteTableTest {

    interface Event {}

    interface Parcel extends Event {}

    interface Payment extends Event {}

    record Sent() implements Parcel {}

    record Lost() implements Parcel {}

    record PaidByCard() implements Payment {}

    record PaidOther() implements Payment {}

    record Custom() implements Event {}

    record Unknown() implements Event {}

    record Malformed() implements Event {}

    private static final DocumentedType SENT = type("sent", Sent.class);
    private static final DocumentedType LOST = type("lost", Lost.class);
    private static final DocumentedType PAID = type("paid", Payment.class, PaidByCard.class, PaidOther.class);
    private static final DocumentedType CUSTOM = type("custom:*", Custom.class);

    private static DocumentedType type(String name, Class<?> record, Class<?>... subtypes) {
        return new DocumentedType(name, record, List.of(subtypes), null, "", Map.of(), "", false, null);
    }

    /** As by a catalog with the type {@code sent}, and patterns for {@code custom:} and {@code custom:pay:}. */
    private static Object decode(String type) {
        return type.equals("sent") || type.startsWith("custom:pay:")
                ? new Sent()
                : type.startsWith("custom:") ? new Custom() : new Unknown();
    }

    private static RouteTable table(DocumentedType... types) {
        return new RouteTable(List.of(types), RouteTableTest::decode, Unknown.class, Malformed.class);
    }

    @Test
    @DisplayName("the closest type counts, in whatever order handlers are added; catalog order is kept")
    void theClosestHandler() {
        RouteTable table = table(SENT, LOST)
                .to(Event.class, "any")
                .to(Lost.class, "lost")
                .to(Parcel.class, "parcel")
                .ignore(Malformed.class);

        assertThat(table.routes())
                .containsExactly(
                        new Route("sent", Sent.class, "parcel", Parcel.class),
                        new Route("lost", Lost.class, "lost", Lost.class),
                        new Route("(unknown)", Unknown.class, "any", Event.class),
                        new Route("(malformed)", Malformed.class, null, Malformed.class));
    }

    @Test
    void whatIsIgnoredSaysSo() {
        assertThat(table(SENT, LOST).to(Sent.class, "sent").ignore(Lost.class).routes())
                .extracting(Route::ignored)
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("each subtype of an event has a line, with the event's name")
    void subtypes() {
        assertThat(table(PAID)
                        .to(Payment.class, "paid")
                        .to(PaidByCard.class, "card")
                        .routes())
                .containsExactly(
                        new Route("paid", PaidByCard.class, "card", PaidByCard.class),
                        new Route("paid", PaidOther.class, "paid", Payment.class));
    }

    @Test
    @DisplayName("names of a pattern event that have handlers come first, but not one that is a type of its own by now")
    void namedEvents() {
        RouteTable table = table(SENT, CUSTOM)
                .to(Custom.class, "custom:order", "order")
                .to(Custom.class, "sent", "sent")
                .to(Custom.class, "custom:pay:now", "now")
                .to(Event.class, "any");

        assertThat(table.routes())
                .extracting(Route::type, Route::handler)
                .startsWith(tuple("sent", "any"), tuple("custom:order", "order"), tuple("custom:*", "any"));
    }

    @Test
    @DisplayName("the names of a prefix stay with its handler where a newer catalog has a pattern for some of them")
    void namesOfANewPattern() {
        RouteTable table = table(CUSTOM, type("custom:pay:*", Sent.class))
                .to(Custom.class, "custom:pay:*", "pay")
                .to(Event.class, "any");

        assertThat(table.routes())
                .extracting(Route::type, Route::event, Route::handler)
                .startsWith(
                        tuple("custom:pay:*", Custom.class, "pay"),
                        tuple("custom:*", Custom.class, "any"),
                        tuple("custom:pay:*", Sent.class, "any"));
    }

    @Test
    @DisplayName("what is newer than the router goes where unknown events go")
    void newerEvents() {
        assertThat(table(SENT).to(Unknown.class, "unknown").routes())
                .containsExactly(
                        new Route("sent", Sent.class, "unknown", Unknown.class),
                        new Route("(unknown)", Unknown.class, "unknown", Unknown.class),
                        new Route("(malformed)", Malformed.class, "unknown", Unknown.class));
    }
}
