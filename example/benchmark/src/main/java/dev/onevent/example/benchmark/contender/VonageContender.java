package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vonage.client.Jsonable;
import com.vonage.client.conversations.Event;
import dev.onevent.example.benchmark.payload.Values;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The vendor's SDK, as it is published, which makes an {@link ObjectMapper} for each event, or with one for all. */
final class VonageContender implements Contender {

    private final ObjectMapper mapper = Jsonable.createDefaultObjectMapper();
    private final boolean shared;

    VonageContender(boolean shared) {
        this.shared = shared;
    }

    @Override
    public Object decode(byte[] json) throws Exception {
        return shared
                ? mapper.readValue(json, Event.class)
                : Jsonable.fromJson(new String(json, StandardCharsets.UTF_8), Event.class);
    }

    @Override
    public byte[] encode(Object event) throws Exception {
        return shared
                ? mapper.writeValueAsBytes(event)
                : ((Jsonable) event).toJson().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> values(Object event) {
        return Values.of(mapper.convertValue(event, Map.class));
    }
}
