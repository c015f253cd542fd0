package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

// Each router has one reason to warn, and so one not to.
@OnEvent(with = OldPart.class)
@SuppressWarnings("deprecation")
final class WithPart {
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

abstract class Part {
    @OnEvent
    String low(StockLow event) {
        return "low";
    }
}

@Deprecated
@OnEvent.Part
final class OldPart extends Part {}

@OnEvent
final class OfMethod {
    @Deprecated
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent
@SuppressWarnings("removal")
final class OfResult {
    @OnEvent
    Old rest(ShopEvent event) {
        return new Old();
    }
}

@OnEvent
@SuppressWarnings("removal")
final class OfArray {
    @OnEvent
    Integer rest(ShopEvent event, Old[] old) {
        return old.length;
    }
}

@OnEvent
@SuppressWarnings("removal")
final class OfArgument {
    @OnEvent
    Integer rest(ShopEvent event, List<Old> old) {
        return old.size();
    }
}

@OnEvent
@SuppressWarnings("removal")
final class OfLowerBound {
    @OnEvent
    void rest(ShopEvent event, Consumer<? super Old> old) {}
}

@OnEvent
@SuppressWarnings("removal")
final class OfUpperBound {
    @OnEvent
    Integer rest(ShopEvent event, Set<? extends Old> old) {
        return old.size();
    }
}

@OnEvent
@SuppressWarnings("rawtypes")
final class OfRawType {
    @OnEvent
    Integer rest(ShopEvent event, List list) {
        return list.size();
    }
}

@OnEvent
@SuppressWarnings("deprecation")
final class OfException {
    @OnEvent
    String rest(ShopEvent event) throws OldException {
        return "rest";
    }
}

@OnEvent
@SuppressWarnings("removal")
final class OfArgumentAround {
    @OnEvent
    void rest(ShopEvent event, Page<Old>.Line line) {}
}

@OnEvent
@SuppressWarnings("rawtypes")
final class OfRawTypeAround {
    @OnEvent
    void rest(ShopEvent event, Page.Line line) {}
}

@SuppressWarnings("unused")
final class Page<T> {
    final class Line {}
}

@Deprecated(forRemoval = true)
final class Old {}

@Deprecated
@SuppressWarnings("serial")
final class OldException extends Exception {}

final class Check implements Runnable {
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public void run() {
        byte[] json = json("stock:low");
        assertThat(new WithPartRouter(new WithPart(), new OldPart()).route(json)).isEqualTo("low");
        assertThat(new OfMethodRouter(new OfMethod()).route(json)).isEqualTo("rest");
        assertThat(new OfResultRouter(new OfResult()).route(json)).isInstanceOf(Old.class);
        assertThat(new OfArrayRouter(new OfArray()).route(json, new Old[3])).isEqualTo(3);
        assertThat(new OfArgumentRouter(new OfArgument()).route(json, List.of())).isEqualTo(0);
        assertThat(new OfUpperBoundRouter(new OfUpperBound()).route(json, Set.of())).isEqualTo(0);
        assertThat(new OfRawTypeRouter(new OfRawType()).route(json, List.of(1, 2))).isEqualTo(2);
        new OfLowerBoundRouter(new OfLowerBound()).route(json, old -> {});
        new OfArgumentAroundRouter(new OfArgumentAround()).route(json, new Page<Old>().new Line());
        new OfRawTypeAroundRouter(new OfRawTypeAround()).route(json, new Page<String>().new Line());
        try {
            assertThat(new OfExceptionRouter(new OfException()).route(json)).isEqualTo("rest");
        } catch (OldException never) {
            throw new AssertionError(never);
        }
    }
}
