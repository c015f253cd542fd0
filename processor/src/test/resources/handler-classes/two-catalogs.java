package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;
import static sample.Sample.text;

import bank.AccountOpened;
import bank.BankEvent;
import dev.onevent.OnEvent;

// catalog: bank

@OnEvent
final class Timeline {
    @OnEvent
    String rest(ShopEvent event) {
        return "shop";
    }
}

@OnEvent
final class Ledger {
    @OnEvent
    String rest(BankEvent event) {
        return "bank";
    }

    @OnEvent
    String opened(AccountOpened event) {
        return event.owner();
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        assertThat(new TimelineRouter(new Timeline()).route(json("order"))).isEqualTo("shop");
        LedgerRouter ledger = new LedgerRouter(new Ledger());
        assertThat(ledger.route(text("{'owner':'me','type':'account:opened'}"))).isEqualTo("me");
        assertThat(ledger.route(text("{'type':'account:closed'}"))).isEqualTo("bank");
    }
}
