package application;

import shop.Note;
import shop.OrderEvent;
import shop.ShopEvent;
import shop.ShopEventVisitor;

final class Groups implements ShopEventVisitor.Defaulting<String> {

    @Override
    public String orderEvent(OrderEvent event) {
        return "order";
    }

    @Override
    public String note(Note event) {
        return "note";
    }

    @Override
    public String otherwise(ShopEvent event) {
        return "otherwise";
    }
}
