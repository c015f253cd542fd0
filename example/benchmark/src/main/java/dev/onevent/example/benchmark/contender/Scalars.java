package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads single values of jackson-core's tokens. */
final class Scalars {

    /** Reads a value. */
    interface Reading<T> {
        T read(JsonParser p) throws IOException;
    }

    private Scalars() {}

    static boolean isObject(JsonParser p) throws IOException {
        if (p.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        p.skipChildren();
        return false;
    }

    private static boolean isNull(JsonParser p) {
        return p.currentToken() == JsonToken.VALUE_NULL;
    }

    static String text(JsonParser p) throws IOException {
        return isNull(p) ? null : p.getText();
    }

    static Long integer(JsonParser p) throws IOException {
        return isNull(p) ? null : p.getLongValue();
    }

    static Integer shortInteger(JsonParser p) throws IOException {
        return isNull(p) ? null : p.getIntValue();
    }

    static Double number(JsonParser p) throws IOException {
        return isNull(p) ? null : p.getDoubleValue();
    }

    static Boolean flag(JsonParser p) throws IOException {
        return isNull(p) ? null : p.getBooleanValue();
    }

    static Instant instant(JsonParser p) throws IOException {
        return isNull(p) ? null : Times.instant(p.getText());
    }

    static <E> E constant(JsonParser p, Function<String, E> valueOf) throws IOException {
        return isNull(p) ? null : valueOf.apply(p.getText());
    }

    static <T> List<T> list(JsonParser p, Reading<T> item) throws IOException {
        if (isNull(p)) {
            return null;
        }
        List<T> list = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            list.add(item.read(p));
        }
        return list;
    }

    static Map<String, Object> object(JsonParser p) throws IOException {
        if (!isObject(p)) {
            return null;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
            p.nextToken();
            object.put(name, any(p));
        }
        return object;
    }

    static Object any(JsonParser p) throws IOException {
        return switch (p.currentToken()) {
            case START_OBJECT -> object(p);
            case START_ARRAY -> list(p, Scalars::any);
            case VALUE_STRING -> p.getText();
            case VALUE_TRUE, VALUE_FALSE -> p.getBooleanValue();
            case VALUE_NULL -> null;
            default -> p.getNumberValue();
        };
    }
}
