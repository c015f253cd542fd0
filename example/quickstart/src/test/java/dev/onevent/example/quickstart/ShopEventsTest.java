package dev.onevent.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.example.quickstart.orders.ConversationEvents;
import dev.onevent.example.quickstart.orders.CustomOrderPlaced;
import dev.onevent.example.quickstart.orders.OrderEvent;
import dev.onevent.example.quickstart.orders.OrderItem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShopEventsTest {

    @Test
    void anEventOfTheOverlayHasItsOwnRecord() {
        var event = (CustomOrderPlaced) ConversationEvents.decode("""
                {"type": "custom:order:placed", "from": "MEM-1",
                 "body": {"number": "A-17", "total": 12.50, "items": [{"sku": "4711", "count": 2}]}}""");

        assertThat(event).isInstanceOf(OrderEvent.class);
        assertThat(event.body().total()).isEqualTo(new BigDecimal("12.50"));
        assertThat(event.body().items()).extracting(OrderItem::count).containsExactly(2);
    }
}
