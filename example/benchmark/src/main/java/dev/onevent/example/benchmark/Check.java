package dev.onevent.example.benchmark;

import com.vonage.client.conversations.GenericEvent;
import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.example.benchmark.payload.Values;
import dev.onevent.vonage.ConversationEvents;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Whether all contenders read, and write, the same values: what does less, or does it wrongly, is not compared. */
public final class Check {

    private static final int SHOWN = 5;

    private final Map<Order, List<Payload>> payloads = new EnumMap<>(Order.class);
    private final Map<Payload, Map<String, String>> values = new IdentityHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Shortfall shortfall = new Shortfall();

    /** A check of the first payloads of each set. */
    public Check(int first) {
        for (Order order : Order.values()) {
            payloads.put(order, Payloads.of(order).subList(0, first));
            payloads.get(order).forEach(payload -> values.put(payload, payload.values()));
        }
    }

    /** The first differences from what the payloads say; empty where there are none. */
    public List<String> differences(Library library) throws Exception {
        problems.clear();
        for (Order order : Order.values()) {
            Contender contender = library.open(order);
            boolean encodes = order == Order.USUAL;
            List<Payload> each = payloads.get(order);
            // As published it has the same classes as with one mapper, and takes its time.
            for (Payload payload : library == Library.VONAGE ? each.subList(0, each.size() / 16) : each) {
                Object event = contender.decode(payload.json());
                if (event instanceof GenericEvent) {
                    shortfall.untyped(payload.type());
                }
                compare(library, order + " decoded", payload, contender.values(event));
                if (encodes && !library.isPartial()) {
                    Object again = ConversationEvents.decode(contender.encode(event));
                    compare(library, order + " encoded", payload, Values.of(again));
                }
            }
        }
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }

    /** What the vendor's SDK does not give. */
    Shortfall shortfall() {
        return shortfall;
    }

    private void compare(Library library, String what, Payload payload, Map<String, String> given) {
        Map<String, String> wanted = values.get(payload);
        TreeSet<String> paths = new TreeSet<>(given.keySet());
        paths.addAll(wanted.keySet());
        for (String path : paths) {
            String value = given.get(path);
            String expected = wanted.get(path);
            if (library.isPartial() && value == null) {
                shortfall.lacks(payload.type(), path);
            } else if (library.isPartial() && expected != null && !value.equalsIgnoreCase(expected)) {
                shortfall.alters(payload.type(), path);
            } else if (!library.isPartial() && !Objects.equals(value, expected)) {
                problems.add(library + " " + what + " " + payload.type() + " " + path + ": " + value + " instead of "
                        + expected);
            }
        }
    }
}
