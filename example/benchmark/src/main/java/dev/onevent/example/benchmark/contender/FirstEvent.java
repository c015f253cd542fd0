package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.routing.Router;
import dev.onevent.example.benchmark.routing.Routers;
import dev.onevent.example.benchmark.routing.Scope;
import java.util.Base64;

/**
 * Decodes and routes one event in a JVM of its own, and prints how many nanoseconds that took from the first line of main
 * on: with the loading of the library and its making.
 */
public final class FirstEvent {

    private FirstEvent() {}

    /** Takes a library, and an event in Base64. */
    public static void main(String... args) throws Exception {
        long start = System.nanoTime();
        byte[] json = Base64.getDecoder().decode(args[1]);
        Router router = Routers.of(args[0], open(args[0]), Scope.ALL);
        router.route(json);
        long end = System.nanoTime();
        if (router.taken() == 0) {
            throw new IllegalStateException("not routed");
        }
        System.out.println(end - start);
    }

    /** Not by {@link Library}, which would link the lambdas of all. */
    private static Contender open(String library) {
        return switch (library) {
            case "ONEVENT" -> new OnEventContender();
            case "FASTJSON2" -> new Fastjson2Contender();
            case "DSLJSON" -> new DslJsonContender();
            case "STREAMING" -> new StreamingContender();
            case "AVAJE" -> new AvajeContender();
            case "TREE" -> new TreeContender();
            case "JACKSON2" -> new Jackson2Contender(Order.USUAL, false);
            case "JACKSON2_BLACKBIRD" -> new Jackson2Contender(Order.USUAL, true);
            case "JACKSON3" -> new Jackson3Contender(Order.USUAL, false);
            case "JACKSON3_BLACKBIRD" -> new Jackson3Contender(Order.USUAL, true);
            case "VONAGE_SHARED" -> new VonageContender(true);
            case "VONAGE" -> new VonageContender(false);
            default -> throw new IllegalArgumentException(library);
        };
    }
}
