package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.onevent.example.benchmark.model.Event;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The types of the model. */
final class Models {

    private Models() {}

    /** What each type of the model is for a library. */
    static <T> Map<String, T> types(Function<Class<?>, T> of) {
        Map<String, T> types = new LinkedHashMap<>();
        Arrays.stream(Event.class.getAnnotation(JsonSubTypes.class).value())
                .forEach(type -> types.put(type.name(), of.apply(type.value())));
        return types;
    }
}
