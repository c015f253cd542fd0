package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.payload.Order;
import java.util.function.Function;

/** All contenders. None of a library's classes is loaded before it is asked for. */
public enum Library {
    ONEVENT("OnEvent", "", order -> new OnEventContender()),
    FASTJSON2("fastjson2", "the class picked by the scan of the benchmark", order -> new Fastjson2Contender()),
    JACKSON_STREAMING("jackson-core 2, written by hand", "", order -> new StreamingContender()),
    JACKSON2("Jackson 2 records", "@JsonTypeInfo", order -> new Jackson2Contender(order, false)),
    JACKSON3("Jackson 3 records", "@JsonTypeInfo", order -> new Jackson3Contender(order, false));

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

    /** The contender for a set of payloads. */
    public Contender open(Order order) {
        return contender.apply(order);
    }
}
