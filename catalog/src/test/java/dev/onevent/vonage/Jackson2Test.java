package dev.onevent.vonage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;

/** Jackson 2: run with the newest version, and once more with the oldest. */
class Jackson2Test extends JacksonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    <T> T read(String json, Class<T> type) throws Exception {
        return MAPPER.readValue(json, type);
    }

    @Override
    <T> T readDecimals(String json, Class<T> type) throws Exception {
        return MAPPER.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .forType(type)
                .readValue(json);
    }

    @Override
    String write(Object value) throws Exception {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    String expectedVersion() {
        return System.getProperty("jackson2.version", version());
    }
}
