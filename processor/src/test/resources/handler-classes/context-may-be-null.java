package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@OnEvent
final class Timeline {
    @OnEvent
    @Nullable String low(StockLow event, @Nullable String user, @Nullable Integer number) {
        return user;
    }

    @OnEvent
    String rest(ShopEvent event, @Nullable String user, Integer number) {
        return user + number;
    }
}

@OnEvent
final class Answering {
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent(ignore = StockLow.class)
final class Ignoring {
    @OnEvent
    String rest(ShopEvent event) {
        return "rest";
    }
}

@OnEvent
final class Declaring {
    @OnEvent
    @old.Nullable
    String rest(ShopEvent event, @old.Nullable String user, Integer number) {
        return user;
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        TimelineRouter router = new TimelineRouter(new Timeline());
        assertThat(router.route(json("stock:low"), null, 1)).isNull();
        assertThat(router.route(json("order"), null, 1)).isEqualTo("null1");

        assertThat(nullable(TimelineRouter.class)).containsExactly("result", "String");
        assertThat(nullable(AnsweringRouter.class)).isEmpty();
        assertThat(nullable(IgnoringRouter.class)).containsExactly("result");
        assertThat(nullable(DeclaringRouter.class)).containsExactly("result", "String");
    }

    /** What of a router's method may be null. */
    private static List<String> nullable(Class<?> router) {
        Method route = Stream.of(router.getDeclaredMethods())
                .filter(method -> method.getName().equals("route"))
                .filter(method -> method.getParameterTypes()[0] == byte[].class)
                .findFirst()
                .orElseThrow();
        List<String> nullable = new ArrayList<>();
        if (route.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
            nullable.add("result");
        }
        for (AnnotatedType parameter : route.getAnnotatedParameterTypes()) {
            if (parameter.isAnnotationPresent(Nullable.class)) {
                nullable.add(((Class<?>) parameter.getType()).getSimpleName());
            }
        }
        return nullable;
    }
}
// file: old/Nullable.java
package old;

/** As annotations were before they could stand on types. */
public @interface Nullable {}
