package dev.onevent.vonage;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of records in which one component differs, however deep it is. */
final class Copy {

    private Copy() {}

    /**
     * A copy.
     *
     * @param path the names of components that lead to the one that differs, with dots
     * @param value its value; a text is read as what the component is
     */
    static <T> T with(T record, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    found = true;
                    values[i] = dot < 0 ? parse(components[i], value) : with(values[i], path.substring(dot + 1), value);
                }
            }
            if (!found) {
                throw new AssertionError(record.getClass() + " has no " + name);
            }
            @SuppressWarnings("unchecked") // it is that of the record
            Constructor<T> constructor = (Constructor<T>) record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object parse(RecordComponent component, @Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        Class<?> type = component.getType();
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Double.class) {
            return Double.valueOf(text);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == List.class) {
            return text.isEmpty() ? List.of() : List.of(text.split(","));
        }
        if (type == Map.class) {
            return text.isEmpty() ? Map.of() : Map.of("new", text);
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
