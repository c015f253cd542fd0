package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;

@OnEvent
final class Downwards {
    @OnEvent
    String all(ShopEvent event) {
        return "root";
    }

    @OnEvent
    String order(OrderEvent event) {
        return "group";
    }

    @OnEvent
    String note(Note event) {
        return "subtypes";
    }

    @OnEvent
    String placed(OrderPlaced event) {
        return "own";
    }

    @OnEvent
    String payment(PaymentEvent event) {
        return "group in group";
    }

    @OnEvent
    String image(NoteImage event) {
        return "own subtype";
    }

    @OnEvent
    String refused(PaymentRefused event) {
        return "own in group in group";
    }

    @OnEvent
    String unknown(UnknownEvent event) {
        return "unknown";
    }

    @OnEvent
    String custom(CustomEvent event) {
        return "pattern";
    }
}

/** The same, the other way round. */
@OnEvent
final class Upwards {
    @OnEvent
    String custom(CustomEvent event) {
        return "pattern";
    }

    @OnEvent
    String unknown(UnknownEvent event) {
        return "unknown";
    }

    @OnEvent
    String refused(PaymentRefused event) {
        return "own in group in group";
    }

    @OnEvent
    String image(NoteImage event) {
        return "own subtype";
    }

    @OnEvent
    String payment(PaymentEvent event) {
        return "group in group";
    }

    @OnEvent
    String placed(OrderPlaced event) {
        return "own";
    }

    @OnEvent
    String note(Note event) {
        return "subtypes";
    }

    @OnEvent
    String order(OrderEvent event) {
        return "group";
    }

    @OnEvent
    String all(ShopEvent event) {
        return "root";
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        check(new DownwardsRouter(new Downwards())::route);
        check(new UpwardsRouter(new Upwards())::route);
    }

    private interface Router {
        String route(byte[] json);
    }

    private static void check(Router router) {
        assertThat(router.route(json("order:placed"))).isEqualTo("own");
        assertThat(router.route(json("order:shipped"))).isEqualTo("group");
        assertThat(router.route(json("order"))).isEqualTo("group");
        assertThat(router.route(json("payment:received"))).isEqualTo("group in group");
        assertThat(router.route(json("payment:refused"))).isEqualTo("own in group in group");
        assertThat(router.route(json("stock:low"))).isEqualTo("root");
        assertThat(router.route(json("shop:opened"))).isEqualTo("root");
        assertThat(router.route(json("note", "{'kind':'image'}"))).isEqualTo("own subtype");
        assertThat(router.route(json("note", "{'kind':'text'}"))).isEqualTo("subtypes");
        assertThat(router.route(json("note", "{'kind':'smell'}"))).isEqualTo("subtypes");
        assertThat(router.route(json("note"))).isEqualTo("subtypes");
        assertThat(router.route(json("custom:any"))).isEqualTo("pattern");
        assertThat(router.route(json("custom:ANY"))).isEqualTo("unknown");
        assertThat(router.route(json("order:"))).isEqualTo("unknown");
        assertThat(router.route(new byte[0])).isEqualTo("root");
    }
}
