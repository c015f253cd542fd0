package dev.onevent.example.benchmark.measure;

import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;

/** Gives the documents of a set one after the other, in an order that cannot be learnt. */
final class Documents {

    private final byte[][] documents;
    private final int[] sequence = Payloads.sequence();
    private int next;

    Documents(Order order) {
        documents = Payloads.measured(order).stream().map(Payload::json).toArray(byte[][]::new);
    }

    byte[] next() {
        next = next + 1 & sequence.length - 1;
        return documents[sequence[next]];
    }
}
