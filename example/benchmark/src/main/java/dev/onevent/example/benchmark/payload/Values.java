package dev.onevent.example.benchmark.payload;

import dev.onevent.example.benchmark.model.Event;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.CustomEvent;
import dev.onevent.vonage.Message;
import dev.onevent.vonage.UnknownEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one form in which events of all libraries are compared: from each path to its value as text. Names lose their case
 * and their underscores, for each library's model spells them as its language likes; numbers and times have one spelling.
 */
public final class Values {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Map<String, String> values = new TreeMap<>();

    private Values() {}

    /** The values of an event: of a map, a record, or an object with public fields. */
    public static Map<String, String> of(Object event) {
        Values values = new Values();
        values.add("", event);
        if (EventTrees.UNKNOWN.contains(values.values.getOrDefault("/type", ""))) {
            values.values.keySet().removeIf(path -> path.startsWith("/body/"));
        }
        return values.values;
    }

    private void add(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> member(path, (String) name, each));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object each : list) {
                add(path + "/" + i++, each);
            }
        } else if (value instanceof Number number) {
            BigDecimal plain = new BigDecimal(number.toString());
            values.put(
                    path, plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString());
        } else if (value instanceof Instant || value instanceof OffsetDateTime) {
            values.put(path, TIME.format((TemporalAccessor) value));
        } else if (value instanceof Enum<?> constant) {
            values.put(path, text(constant));
        } else if (value instanceof Record event) {
            components(path, event);
        } else if (value instanceof String || value instanceof Boolean) {
            values.put(path, value.toString());
        } else if (value != null) {
            fields(path, value);
        }
    }

    private void member(String path, String name, Object value) {
        if (!EventTrees.UNKNOWN_MEMBERS.contains(name)) {
            add(path + "/" + name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT), value);
        }
    }

    private void components(String path, Record event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (!isOwn(event, component.getName())) {
                member(path, component.getName(), call(component.getAccessor(), event));
            }
        }
        if (event instanceof ConversationEvent ours) {
            member(path, "type", ours.type());
        } else if (event instanceof Event theirs) {
            member(path, "type", theirs.type());
        }
        if (event instanceof Message message) {
            member(path + "/body", "message_type", message.messageType());
        }
    }

    /** Components of our records that are no members of the event: the other libraries have nothing like them. */
    private static boolean isOwn(Record event, String name) {
        boolean unknown = event instanceof UnknownEvent && (name.equals("reason") || name.equals("raw"));
        return unknown || name.equals("extra") || event instanceof CustomEvent && name.equals("name");
    }

    private void fields(String path, Object of) {
        for (Field field : of.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    member(path, field.getName(), field.get(of));
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
    }

    private static String text(Enum<?> constant) {
        try {
            return (String) constant.getDeclaringClass().getMethod("text").invoke(constant);
        } catch (NoSuchMethodException spelt) {
            return constant.name();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object call(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
