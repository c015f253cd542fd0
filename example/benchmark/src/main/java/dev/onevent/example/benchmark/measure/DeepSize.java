package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.contender.Contender;
import dev.onevent.example.benchmark.contender.Library;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how large the events of a library are, deeply, on average. What two decodes of the same bytes have in common,
 * such as enum constants and interned texts, is shared and does not count. Runs in a JVM that moves no object, because
 * objects are told apart by their addresses.
 */
public final class DeepSize {

    private DeepSize() {}

    /** Takes a library and an order. */
    public static void main(String... args) throws Exception {
        Order order = Order.valueOf(args[1]);
        Contender contender = Library.valueOf(args[0]).open(order);
        long total = 0;
        List<Payload> payloads = Payloads.measured(order);
        for (Payload payload : payloads) {
            GraphLayout once = GraphLayout.parseInstance(contender.decode(payload.json()));
            GraphLayout again = GraphLayout.parseInstance(contender.decode(payload.json()));
            total += once.subtract(again).totalSize();
        }
        System.out.println(total / payloads.size());
    }
}
