package application;

import shop.CustomEvent;
import shop.MalformedEvent;
import shop.NoteOther;
import shop.NoteText;
import shop.OrderPlaced;
import shop.PaymentReceived;
import shop.ShopEventVisitor;
import shop.StockLow;
import shop.UnknownEvent;

final class Strict implements ShopEventVisitor<String> {

    @Override
    public String orderPlaced(OrderPlaced event) {
        return "placed";
    }

    @Override
    public String paymentReceived(PaymentReceived event) {
        return "received";
    }

    @Override
    public String stockLow(StockLow event) {
        return "low";
    }

    @Override
    public String noteText(NoteText event) {
        return "text";
    }

    @Override
    public String noteOther(NoteOther event) {
        return "other";
    }

    @Override
    public String customEvent(CustomEvent event) {
        return "custom";
    }

    @Override
    public String unknownEvent(UnknownEvent event) {
        return "unknown";
    }

    @Override
    public String malformedEvent(MalformedEvent event) {
        return "malformed";
    }
}
