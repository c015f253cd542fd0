package dev.onevent.example.benchmark.contender;

import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.model.OtherEvent;
import dev.onevent.example.benchmark.routing.Scope;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.HashMap;
import java.util.Map;

/** avaje-jsonb: its own subtypes throw on a type that is unknown, and on a body before the type. */
final class AvajeContender implements Contender {

    private final Map<Class<?>, JsonType<Object>> writers = new HashMap<>();
    private final TypeScan<JsonType<Object>> readers;

    AvajeContender() {
        Jsonb jsonb = Jsonb.builder().build();
        Map<String, JsonType<Object>> types = new HashMap<>();
        for (Map.Entry<String, Class<? extends Event>> type : Models.types().entrySet()) {
            types.put(type.getKey(), type(jsonb, type.getValue()));
            writers.put(type.getValue(), types.get(type.getKey()));
        }
        JsonType<Object> other = type(jsonb, OtherEvent.class);
        writers.put(OtherEvent.class, other);
        readers = new TypeScan<>(types, other);
    }

    @SuppressWarnings("unchecked") // is only given events of its class
    private static JsonType<Object> type(Jsonb jsonb, Class<?> type) {
        return (JsonType<Object>) jsonb.type(type);
    }

    @Override
    public Object decode(byte[] json) {
        return readers.of(json).fromJson(json);
    }

    @Override
    public Object decodeIf(Scope handled, byte[] json) {
        JsonType<Object> type = readers.ofHandled(handled, json);
        return type == null ? null : type.fromJson(json);
    }

    @Override
    public byte[] encode(Object event) {
        return writers.get(event.getClass()).toJsonBytes(event);
    }
}
