package shop;

import dev.onevent.OnEvent;

// catalog: bank

// error: Timeline handles events of several catalogs, shop.ShopEvent in low(StockLow) and bank.BankEvent in opened(AccountOpened); make it a class for each
@OnEvent
final class Timeline {
    @OnEvent
    void low(StockLow event) {}

    @OnEvent
    void opened(bank.AccountOpened event) {}
}

// error: Other handles events of several catalogs, shop.ShopEvent in rest(ShopEvent) and bank.BankEvent in 'ignore'; make it a class for each
@OnEvent(ignore = bank.BankEvent.class)
final class Other {
    @OnEvent
    void rest(ShopEvent event) {}

    // error: opened(ShopEvent) lists AccountOpened, which is no ShopEvent; list subtypes of the parameter's type
    @OnEvent(bank.AccountOpened.class)
    void opened(ShopEvent event) {}
}
