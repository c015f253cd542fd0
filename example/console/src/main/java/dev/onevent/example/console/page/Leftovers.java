package dev.onevent.example.console.page;

import dev.onevent.DocumentedType;
import dev.onevent.example.console.page.Drift.Kind;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what decoding left over: the {@code extra()} of an event and of the records in it. Not all of that is drift, for it also
 * keeps other spellings of what the catalog does have.
 */
final class Leftovers {

    private static final String EXTRA = "extra";

    /** What is told of something left over. */
    interface Finder {
        void saw(Kind kind, List<String> place, String name, @Nullable Object value);
    }

    private final ClassValue<RecordComponent[]> components = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    void of(ConversationEvent event, Finder finder) {
        look((Record) event, () -> List.of("envelope"), event, finder);
    }

    /** The place is asked for where something is left over: mostly nothing is. */
    private void look(Record record, Supplier<List<String>> place, ConversationEvent event, Finder finder) {
        for (RecordComponent component : components.get(record.getClass())) {
            Object value = value(component, record);
            if (component.getName().equals(EXTRA)) {
                ((Map<?, ?>) Objects.requireNonNull(value))
                        .forEach((name, kept) -> leftOver(record, (String) name, kept, place.get(), event, finder));
            } else if (value instanceof Record inner) {
                look(inner, () -> place(inner, component, place.get(), event), event, finder);
            } else if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Record inner) {
                        look(inner, () -> place(inner, component, place.get(), event), event, finder);
                    }
                }
            }
        }
    }

    private void leftOver(
            Record in,
            String name,
            @Nullable Object value,
            List<String> place,
            ConversationEvent event,
            Finder finder) {
        for (RecordComponent component : components.get(in.getClass())) {
            if (plain(component.getName()).equals(plain(name))) {
                if (value != null && isMisfit(value(component, in))) {
                    finder.saw(Kind.VALUE, place, name, value);
                }
                return;
            }
        }
        if (!isAlias(in, name, value, event)) {
            finder.saw(Kind.MEMBER, place, name, value);
        }
    }

    private static boolean isMisfit(@Nullable Object read) {
        return read == null
                || read instanceof Enum<?> constant && constant.name().equals("UNRECOGNIZED");
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether the catalog has the member by another name: then reading it alone gives a record that is not empty. */
    private boolean isAlias(Record in, String name, @Nullable Object value, ConversationEvent event) {
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        if (in instanceof ConversationEvent) {
            none.put("type", event.type());
        }
        Map<String, @Nullable Object> one = new LinkedHashMap<>(none);
        one.put(name, value);
        return !readComponents(in.getClass(), one).equals(readComponents(in.getClass(), none));
    }

    /** The components of an object that is read. */
    private List<@Nullable Object> readComponents(Class<?> type, Map<String, @Nullable Object> json) {
        Record read;
        try {
            read = ConversationEvent.class.isAssignableFrom(type)
                    ? (Record) ConversationEvents.codec().fromMap(json)
                    : (Record) type.getMethod("fromMap", Map.class).invoke(null, json);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        List<@Nullable Object> values = new ArrayList<>();
        Arrays.stream(components.get(read.getClass()))
                .filter(component -> !component.getName().equals(EXTRA))
                .forEach(component -> values.add(value(component, read)));
        return values;
    }

    /** Where in a catalog the members of an object stand. */
    private static List<String> place(Record inner, RecordComponent of, List<String> outer, ConversationEvent event) {
        Class<?> type = inner.getClass();
        if (type.getEnclosingClass() == null) {
            return List.of("types", type.getSimpleName(), "fields");
        }
        if (type.getEnclosingClass() == event.getClass() && of.getName().equals("body")) {
            return payload(event);
        }
        List<String> place = new ArrayList<>(outer);
        place.add(of.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        place.add("fields");
        return place;
    }

    private static List<String> payload(ConversationEvent event) {
        for (DocumentedType type : ConversationEvents.types()) {
            if (type.subtypes().contains(event.getClass())) {
                String subtype = event.getClass()
                        .getSimpleName()
                        .substring(type.record().getSimpleName().length());
                return List.of("events", type.name(), "subtypes", "of", subtype.toLowerCase(Locale.ROOT), "fields");
            }
        }
        return List.of("events", event.type(), "fields");
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
