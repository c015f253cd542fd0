package dev.onevent.example.benchmark.payload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The payloads, made with a fixed seed: each run on each machine measures the same bytes. */
public final class Payloads {

    /** How many events a set has. */
    public static final int SIZE = 1_024;

    /**
     * How many of them are measured: so few that they stay in the second-level cache, where what has just been received is,
     * and so many that their branches cannot be learnt.
     */
    private static final int MEASURED = 256;

    /** How often an event is asked for before the order of events repeats: too often to be learnt. */
    private static final int SEQUENCE = 1 << 16;

    private static final long SEED = 20_261_121L;

    private Payloads() {}

    /** The payloads of a set. */
    public static List<Payload> of(Order order) {
        Random random = new Random(SEED);
        EventTrees trees = new EventTrees(random);
        Random arranging = new Random(SEED + 1);
        Random spelling = new Random(SEED + 2);
        List<Payload> payloads = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            String type = type(i, order, random);
            Map<String, Object> tree = trees.event(type);
            Order own = order == Order.ALL ? Order.values()[arranging.nextInt(3)] : order;
            byte[] json = new JsonText(spelling).write(arrange(tree, own, arranging));
            payloads.add(new Payload(type, json, tree));
        }
        return List.copyOf(payloads);
    }

    /** Those of a set that are measured. */
    public static List<Payload> measured(Order order) {
        return of(order).subList(0, MEASURED);
    }

    /** Indexes of measured payloads, in an order that no branch predictor can learn. */
    public static int[] sequence() {
        return new Random(SEED).ints(SEQUENCE, 0, MEASURED).toArray();
    }

    /** The answer of the REST API that lists events. */
    public static byte[] page(List<Payload> payloads) {
        StringBuilder page = new StringBuilder("{\"page_size\":1000,\"_embedded\":{\"events\":[");
        for (int i = 0; i < payloads.size(); i++) {
            page.append(i == 0 ? "" : ",").append(new String(payloads.get(i).json(), StandardCharsets.UTF_8));
        }
        return page.append("]}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String type(int i, Order order, Random random) {
        int kind = random.nextInt(12);
        if (order == Order.ALL && kind < 2) {
            return EventTrees.CUSTOM.get(random.nextInt(EventTrees.CUSTOM.size()));
        }
        if (order == Order.ALL && kind == 2) {
            return EventTrees.UNKNOWN.get(random.nextInt(EventTrees.UNKNOWN.size()));
        }
        // One in six is of the two types that the router of the benchmark handles, all others of those that it ignores.
        List<String> types = i % 6 == 0 ? EventTrees.HANDLED : EventTrees.IGNORED;
        return types.get(random.nextInt(types.size()));
    }

    private static Map<String, Object> arrange(Map<String, Object> tree, Order order, Random random) {
        return switch (order) {
            case SHUFFLED -> typeBeforeBody(shuffled(tree, random));
            case TYPE_LAST -> typeLast(tree);
            default -> tree;
        };
    }

    private static Map<String, Object> shuffled(Map<?, ?> tree, Random random) {
        List<Map.Entry<?, ?>> members = new ArrayList<>(tree.entrySet());
        Collections.shuffle(members, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        members.forEach(each -> shuffled.put((String) each.getKey(), shuffledValue(each.getValue(), random)));
        return shuffled;
    }

    private static Object shuffledValue(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> shuffledValue(each, random)).toList();
        }
        return value instanceof Map<?, ?> map ? shuffled(map, random) : value;
    }

    private static Map<String, Object> typeBeforeBody(Map<String, Object> shuffled) {
        Map<String, Object> arranged = new LinkedHashMap<>();
        shuffled.forEach((name, value) -> {
            if (name.equals("body")) {
                arranged.put("type", shuffled.get("type"));
            }
            arranged.putIfAbsent(name, value);
        });
        return arranged;
    }

    private static Map<String, Object> typeLast(Map<String, Object> tree) {
        Map<String, Object> arranged = new LinkedHashMap<>();
        arranged.put("body", tree.get("body"));
        tree.forEach(arranged::putIfAbsent);
        arranged.remove("type");
        arranged.put("type", tree.get("type"));
        return arranged;
    }
}
