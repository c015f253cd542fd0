package dev.onevent.example.benchmark.contender;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.onevent.example.benchmark.dsljson.DslCalls;
import dev.onevent.example.benchmark.dsljson.DslEnvelope;
import dev.onevent.example.benchmark.dsljson.DslEvents;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.routing.Scope;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** dsl-json: wants the type to be the first member, and classes with fields: it has no records. */
final class DslJsonContender implements Contender {

    private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
    private final JsonWriter writer = json.newWriter();
    private final TypeScan<Class<? extends DslEnvelope>> types;

    DslJsonContender() {
        Map<String, Class<?>> named = new HashMap<>();
        for (Class<?> holder : new Class<?>[] {DslEvents.class, DslCalls.class}) {
            for (Class<?> type : holder.getDeclaredClasses()) {
                named.put(type.getSimpleName(), type);
            }
        }
        Map<String, Class<? extends DslEnvelope>> found = new HashMap<>();
        for (Map.Entry<String, Class<? extends Event>> type : Models.types().entrySet()) {
            found.put(type.getKey(), named.get(type.getValue().getSimpleName()).asSubclass(DslEnvelope.class));
        }
        types = new TypeScan<>(found, DslCalls.OtherEvent.class);
    }

    @Override
    public Object decode(byte[] bytes) throws IOException {
        return json.deserialize(types.of(bytes), bytes, bytes.length);
    }

    @Override
    public Object decodeIf(Scope handled, byte[] bytes) throws IOException {
        Class<? extends DslEnvelope> type = types.ofHandled(handled, bytes);
        return type == null ? null : json.deserialize(type, bytes, bytes.length);
    }

    @Override
    public byte[] encode(Object event) throws IOException {
        writer.reset();
        json.serialize(writer, event);
        return writer.toByteArray();
    }
}
