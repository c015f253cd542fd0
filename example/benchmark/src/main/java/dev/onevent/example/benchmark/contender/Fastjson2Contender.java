package dev.onevent.example.benchmark.contender;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.model.OtherEvent;
import dev.onevent.example.benchmark.routing.Scope;

/**
 * fastjson2: its own {@code seeAlso} throws, or picks the wrong class, where the type is not the first member. Reads maps
 * as maps of the JDK, for it would name the class of its own when it writes them.
 */
final class Fastjson2Contender implements Contender {

    private final TypeScan<Class<? extends Event>> types = new TypeScan<>(Models.types(), OtherEvent.class);

    @Override
    public Object decode(byte[] json) {
        return JSON.parseObject(json, types.of(json), JSONReader.Feature.UseNativeObject);
    }

    @Override
    public Object decodeIf(Scope handled, byte[] json) {
        Class<? extends Event> type = types.ofHandled(handled, json);
        return type == null ? null : JSON.parseObject(json, type, JSONReader.Feature.UseNativeObject);
    }

    @Override
    public byte[] encode(Object event) {
        return JSON.toJSONBytes(event, JSONWriter.Feature.NotWriteHashMapArrayListClassName);
    }
}
