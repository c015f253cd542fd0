package dev.onevent.vonage;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
class Jackson3Test extends JacksonTest {

    private static final ObjectMapper MAPPER = new JsonMapper();

    @Override
    <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    @Override
    <T> T readDecimals(String json, Class<T> type) {
        return MAPPER.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .forType(type)
                .readValue(json);
    }

    @Override
    String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    String version() {
        return PackageVersion.VERSION.toString();
    }

    @Override
    String expectedVersion() {
        return System.getProperty("jackson3.version", version());
    }
}
