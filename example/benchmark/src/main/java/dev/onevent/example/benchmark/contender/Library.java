package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.payload.Order;
import java.util.function.Function;

/** All contenders. None of a library's classes is loaded before it is asked for. */
public enum Library {
    ONEVENT("OnEvent", "", order -> new OnEventContender()),
    FASTJSON2("fastjson2", "class picked by our scan", order -> new Fastjson2Contender()),
    DSLJSON("dsl-json", "class picked by our scan; classes, not records", order -> new DslJsonContender()),
    STREAMING("jackson-core 2 by hand", "a loop and a switch for each object", order -> new StreamingContender()),
    AVAJE("avaje-jsonb", "class picked by our scan", order -> new AvajeContender()),
    TREE("Jackson 2 JsonNode and switch", "makes the records of the tree", order -> new TreeContender()),
    JACKSON2("Jackson 2", "records, @JsonTypeInfo", order -> new Jackson2Contender(order, false)),
    JACKSON2_BLACKBIRD("Jackson 2, blackbird", "likewise", order -> new Jackson2Contender(order, true)),
    JACKSON3("Jackson 3", "records, @JsonTypeInfo", order -> new Jackson3Contender(order, false)),
    JACKSON3_BLACKBIRD("Jackson 3, blackbird", "likewise", order -> new Jackson3Contender(order, true)),
    VONAGE_SHARED("Vonage's SDK, one mapper", "reads less, see above", order -> new VonageContender(true)),
    VONAGE("Vonage's SDK as published", "reads less, see above", order -> new VonageContender(false));

    private final String title;
    private final String remark;
    private final Function<Order, Contender> contender;

    Library(String title, String remark, Function<Order, Contender> contender) {
        this.title = title;
        this.remark = remark;
        this.contender = contender;
    }

    /** What tables call it. */
    public String title() {
        return title;
    }

    /** How it is used. */
    public String remark() {
        return remark;
    }

    /** Whether it has no types or members for some of what the payloads say. */
    public boolean isPartial() {
        return this == VONAGE || this == VONAGE_SHARED;
    }

    /** The contender for a set of payloads. */
    public Contender open(Order order) {
        return contender.apply(order);
    }
}
