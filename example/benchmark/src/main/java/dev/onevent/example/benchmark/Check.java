package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Whether all contenders read the same values: what reads less, or wrongly, is not compared. */
public final class Check {

    private static final int SHOWN = 5;

    private final List<String> problems = new ArrayList<>();

    private Check() {}

    /** The differences of a contender from what the payloads say; empty where there are none. */
    public static List<String> differences(Library library) {
        Check check = new Check();
        for (Order order : Order.values()) {
            Contender contender = library.open(order);
            for (Payload payload : Payloads.of(order)) {
                check.decoded(library, contender, order, payload);
                if (check.problems.size() >= SHOWN) {
                    return check.problems;
                }
            }
        }
        return check.problems;
    }

    private void decoded(Library library, Contender contender, Order order, Payload payload) {
        try {
            Object event = contender.decode(payload.json());
            compare(library + " " + order, payload, contender.values(event));
        } catch (Exception | LinkageError failed) {
            problems.add(library + " " + order + " " + payload.type() + ": " + failed + "\n    "
                    + new String(payload.json(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void compare(String what, Payload payload, Map<String, String> values) {
        if (!values.equals(payload.values())) {
            TreeSet<String> paths = new TreeSet<>(values.keySet());
            paths.addAll(payload.values().keySet());
            paths.removeIf(
                    path -> Objects.equals(values.get(path), payload.values().get(path)));
            String path = paths.first();
            problems.add(what + " " + payload.type() + " " + path + ": " + values.get(path) + " instead of "
                    + payload.values().get(path) + ", and " + (paths.size() - 1) + " more");
        }
    }
}
