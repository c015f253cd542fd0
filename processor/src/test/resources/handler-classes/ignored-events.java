package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sample.Sample.json;
import static sample.Sample.text;

import dev.onevent.OnEvent;
import dev.onevent.Route;
import java.util.ArrayList;
import java.util.List;

@OnEvent(ignore = {StockEvent.class, ShopClosed.class, Note.class, NoteImage.class, CustomEvent.class, PaymentEvent.class})
final class Timeline {
    final List<String> log = new ArrayList<>();

    @OnEvent
    void rest(ShopEvent event) {
        log.add(event.type());
    }

    @OnEvent
    void empty(StockEmpty event) {
        log.add("empty");
    }

    @OnEvent
    void text(NoteText event) {
        log.add("text");
    }

    @OnEvent
    void refused(PaymentRefused event) {
        log.add("refused");
    }
}

final class Check implements Runnable {
    private final Timeline timeline = new Timeline();
    private final TimelineRouter router = new TimelineRouter(timeline);

    @Override
    public void run() {
        assertThat(routed(json("stock:low"))).isEmpty();
        assertThat(routed(json("shop:closed"))).isEmpty();
        assertThat(routed(json("custom:order"))).isEmpty();
        assertThat(routed(json("payment:received"))).isEmpty();
        assertThat(routed(json("note"))).isEmpty();
        assertThat(routed(json("note", "{'kind':'image'}"))).isEmpty();

        assertThat(routed(json("stock:empty"))).containsExactly("empty");
        assertThat(routed(json("note", "{'kind':'text'}"))).containsExactly("text");
        assertThat(routed(json("payment:refused"))).containsExactly("refused");
        assertThat(routed(json("shop:opened"))).containsExactly("shop:opened");

        // What is ignored by its type is not validated, whatever follows.
        assertThat(routed(text("{'type':'stock:low', and so on"))).isEmpty();
        assertThat(routed(text("{'type':'shop:closed','type':7"))).isEmpty();
        // Here the payload decides.
        assertThat(routed(text("{'type':'note', and so on"))).containsExactly("");

        assertThat(TimelineRouter.routes())
                .extracting(Route::type, Route::event, Route::handler, Route::reachedBy, Route::ignored)
                .contains(
                        tuple("stock:low", StockLow.class, null, StockEvent.class, true),
                        tuple("stock:empty", StockEmpty.class, "Timeline.empty(StockEmpty)", StockEmpty.class, false),
                        tuple("note", NoteText.class, "Timeline.text(NoteText)", NoteText.class, false),
                        tuple("note", NoteImage.class, null, NoteImage.class, true),
                        tuple("note", NoteOther.class, null, Note.class, true),
                        tuple("custom:*", CustomEvent.class, null, CustomEvent.class, true),
                        tuple("(unknown)", UnknownEvent.class, "Timeline.rest(ShopEvent)", ShopEvent.class, false));
        assertThat(TimelineRouter.routes()).hasSize(15);
    }

    private List<String> routed(byte[] json) {
        timeline.log.clear();
        router.route(json);
        return List.copyOf(timeline.log);
    }
}
