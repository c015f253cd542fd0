package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static sample.Sample.json;

import dev.onevent.OnEvent;
import java.lang.reflect.Modifier;
import java.util.List;

@OnEvent
record Fact(String name) {
    @OnEvent
    String rest(ShopEvent event) {
        return name;
    }
}

@OnEvent
enum Choice {
    ONE,
    OTHER {
        @Override
        String name(ShopEvent event) {
            return "the other";
        }
    };

    @OnEvent
    String name(ShopEvent event) {
        return name();
    }
}

@OnEvent
interface Port {
    @OnEvent
    String rest(ShopEvent event);
}

@OnEvent
abstract class Template {
    @OnEvent
    abstract String rest(ShopEvent event);
}

class Outer {
    private final String name = "outer";

    @OnEvent
    static class Nested {
        @OnEvent
        String rest(ShopEvent event) {
            return "nested";
        }

        @OnEvent
        interface Deep {
            @OnEvent
            String rest(ShopEvent event);
        }
    }

    @OnEvent
    class Inner {
        @OnEvent
        String rest(ShopEvent event) {
            return name;
        }
    }
}

final class Check implements Runnable {
    @Override
    public void run() {
        byte[] json = json("order");
        assertThat(new FactRouter(new Fact("fact")).route(json)).isEqualTo("fact");
        assertThat(new ChoiceRouter(Choice.ONE).route(json)).isEqualTo("ONE");
        assertThat(new ChoiceRouter(Choice.OTHER).route(json)).isEqualTo("the other");
        assertThat(new PortRouter(event -> "port").route(json)).isEqualTo("port");
        Template template = new Template() {
            @Override
            String rest(ShopEvent event) {
                return "template";
            }
        };
        assertThat(new TemplateRouter(template).route(json)).isEqualTo("template");
        assertThat(new OuterNestedRouter(new Outer.Nested()).route(json)).isEqualTo("nested");
        assertThat(new OuterNestedDeepRouter(event -> "deep").route(json)).isEqualTo("deep");
        assertThat(new OuterInnerRouter(new Outer().new Inner()).route(json)).isEqualTo("outer");

        assertThat(Modifier.isPublic(FactRouter.class.getModifiers())).isFalse();
        assertThat(Modifier.isFinal(FactRouter.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(PublicRouter.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(PublicNestedRouter.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(OuterNestedRouter.class.getModifiers())).isFalse();
        assertThat(List.of(FactRouter.class.getDeclaredFields()))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()));
    }
}
// file: shop/Public.java
package shop;

import dev.onevent.OnEvent;

@OnEvent
public class Public {
    @OnEvent
    void rest(ShopEvent event) {}

    @OnEvent
    public static class Nested {
        @OnEvent
        void rest(ShopEvent event) {}
    }
}
