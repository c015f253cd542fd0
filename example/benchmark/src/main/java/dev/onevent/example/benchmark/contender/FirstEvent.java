package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.payload.Order;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes one event in a JVM of its own, and prints how many nanoseconds that took from the first line of main on. */
public final class FirstEvent {

    private FirstEvent() {}

    /** Takes a library, or nothing to be measured, and a file that holds an event. */
    public static void main(String... args) throws Exception {
        byte[] json = Files.readAllBytes(Path.of(args[1]));
        long start = System.nanoTime();
        Contender contender = open(args[0]);
        Object event = contender == null ? json : contender.decode(json);
        long end = System.nanoTime();
        System.out.println(event == null ? 0 : end - start);
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
            default -> null;
        };
    }
}
