package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@OnEvent
final class None {
    @OnEvent
    void low(StockLow event) throws IllegalStateException, StackOverflowError {
        throw new IllegalStateException("low");
    }

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent
final class One {
    @OnEvent
    void low(StockLow event, IOException thrown) throws IOException {
        throw thrown;
    }

    @OnEvent
    void rest(ShopEvent event) throws IOException {}
}

@OnEvent(with = SeveralToo.class)
final class Several {
    @OnEvent
    void low(StockLow event, Exception thrown) throws IOException, IllegalStateException {
        throw (IOException) thrown;
    }

    @OnEvent
    void empty(StockEmpty event, Exception thrown) throws FileNotFoundException, TimeoutException {
        throw (TimeoutException) thrown;
    }

    @OnEvent
    void rest(ShopEvent event) {}
}

@OnEvent.Part
final class SeveralToo {
    @OnEvent
    void order(OrderEvent event, Exception thrown) throws IOException, InterruptedException {
        throw (InterruptedException) thrown;
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        // Without a try, so nothing checked is declared.
        NoneRouter none = new NoneRouter(new None());
        none.route(json("order"));
        assertThatThrownBy(() -> none.route(json("stock:low"))).isExactlyInstanceOf(IllegalStateException.class);

        IOException io = new IOException();
        try {
            new OneRouter(new One()).route(json("stock:low"), io);
            throw new AssertionError();
        } catch (IOException e) {
            assertThat(e).isSameAs(io);
        }
        several("stock:low", io);
        several("stock:empty", new TimeoutException());
        several("order:placed", new InterruptedException());
    }

    private static void several(String type, Exception thrown) {
        SeveralRouter router = new SeveralRouter(new Several(), new SeveralToo());
        // Each of them has to be caught, and a catch of another checked exception would not compile.
        try {
            router.route(ShopEvents.decode(json(type)), thrown);
            throw new AssertionError();
        } catch (FileNotFoundException e) {
            throw new AssertionError(e);
        } catch (IOException | TimeoutException | InterruptedException e) {
            assertThat(e).isSameAs(thrown);
        }
        try {
            router.route(json("shop:opened"), thrown);
            router.route("shop:opened", json("shop:opened"), thrown);
        } catch (IOException | TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
