package dev.onevent.example.benchmark.contender;

import com.alibaba.fastjson2.JSON;
import dev.onevent.example.benchmark.model.OtherEvent;

/** fastjson2: its own {@code seeAlso} throws, or picks the wrong class, where the type is not the first member. */
final class Fastjson2Contender implements Contender {

    private final TypeScan<Class<?>> types = new TypeScan<>(Models.types(type -> type), OtherEvent.class);

    @Override
    public Object decode(byte[] json) {
        return JSON.parseObject(json, types.of(json));
    }

    @Override
    public byte[] encode(Object event) {
        return JSON.toJSONBytes(event);
    }
}
