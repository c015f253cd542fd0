package dev.onevent.vonage;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event in lines: what it is, and each value in it that is neither null nor empty. */
final class Description {

    private final StringBuilder lines = new StringBuilder();

    private Description() {}

    static String of(ConversationEvent event) {
        Description description = new Description();
        description.lines.append(event.getClass().getSimpleName()).append('\n');
        description.add("", (Record) event);
        return description.lines.toString();
    }

    private void add(String path, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                String name = path.isEmpty() ? component.getName() : path + '.' + component.getName();
                add(name, component, component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void add(String path, RecordComponent component, @Nullable Object value) {
        if (value instanceof Record object) {
            line(path, "");
            add(path, object);
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
            for (int i = 0; i < list.size(); i++) {
                line(path + '[' + i + ']', "");
                add(path + '[' + i + ']', (Record) list.get(i));
            }
        } else if (value instanceof Map<?, ?> map && map.isEmpty() && !path.endsWith("extra")) {
            line(path, " = {}");
        } else if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
            line(path, " = " + text(component, value));
        }
    }

    private static String text(RecordComponent component, Object value) {
        boolean isJson = value instanceof String
                || value instanceof Map
                || component.getType() == Object.class
                || component.getGenericType().getTypeName().endsWith("<java.lang.String>");
        return isJson ? Json.write(value) : value.toString();
    }

    private void line(String path, String value) {
        lines.append(path).append(value).append('\n');
    }
}
