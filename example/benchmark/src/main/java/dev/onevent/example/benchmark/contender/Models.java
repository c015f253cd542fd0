package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.onevent.example.benchmark.model.Event;
import java.util.HashMap;
import java.util.Map;

/** The types of the model. */
final class Models {

    private Models() {}

    static Map<String, Class<? extends Event>> types() {
        Map<String, Class<? extends Event>> types = new HashMap<>();
        for (JsonSubTypes.Type type :
                Event.class.getAnnotation(JsonSubTypes.class).value()) {
            types.put(type.name(), type.value().asSubclass(Event.class));
        }
        return types;
    }
}
