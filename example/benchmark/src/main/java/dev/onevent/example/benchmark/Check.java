package dev.onevent.example.benchmark;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.example.benchmark.payload.Values;
import dev.onevent.vonage.ConversationEvents;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether all contenders read, and write, the same values: what does less, or does it wrongly, is not compared. */
public final class Check {

    private static final int SHOWN = 5;

    private final Map<Order, List<Payload>> payloads = new EnumMap<>(Order.class);
    private final List<String> problems = new ArrayList<>();
    private final Map<String, TreeSet<String>> left = new TreeMap<>();

    /** A check of the first payloads of each set. */
    public Check(int first) {
        for (Order order : Order.values()) {
            payloads.put(order, Payloads.of(order).subList(0, first));
        }
    }

    /** The first differences from what the payloads say; empty where there are none. */
    public List<String> differences(Library library) throws Exception {
        problems.clear();
        for (Order order : Order.values()) {
            Contender contender = library.open(order);
            boolean encodes = library.encodes() && order == Order.USUAL;
            List<Payload> each = payloads.get(order);
            // The vendor's SDK is as slow as it is.
            for (Payload payload : library.isPartial() ? each.subList(0, each.size() / 8) : each) {
                Object event = contender.decode(payload.json());
                compare(library, order + " decoded", payload, contender.values(event));
                if (encodes && !library.isPartial()) {
                    Object again = ConversationEvents.decode(contender.encode(event));
                    compare(library, order + " encoded", payload, Values.of(again));
                }
            }
        }
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }

    /** What partial libraries do not give, by type. */
    public Map<String, TreeSet<String>> left() {
        return left;
    }

    private void compare(Library library, String what, Payload payload, Map<String, String> values) {
        TreeSet<String> paths = new TreeSet<>(values.keySet());
        paths.addAll(payload.values().keySet());
        for (String path : paths) {
            String value = values.get(path);
            String expected = payload.values().get(path);
            if (library.isPartial() && value == null) {
                left.computeIfAbsent(payload.type(), type -> new TreeSet<>()).add(path.replaceAll("/\\d+", "/#"));
            } else if (library.isPartial() && !value.equalsIgnoreCase(expected)) {
                left.computeIfAbsent(payload.type(), type -> new TreeSet<>())
                        .add(path.replaceAll("/\\d+", "/#") + " (rounded)");
            } else if (!library.isPartial() && !Objects.equals(value, expected)) {
                problems.add(library + " " + what + " " + payload.type() + " " + path + ": " + value + " instead of "
                        + expected);
            }
        }
    }
}
