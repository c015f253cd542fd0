package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.payload.Order;

/** Jackson 2 databind, the class picked by {@code @JsonTypeInfo}; reader and writer are made once, as its authors advise. */
final class Jackson2Contender implements Contender {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson2Contender(Order order, boolean blackbird) {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        if (order == Order.ALL) {
            mapper.addMixIn(Event.class, VisibleType.class);
        }
        if (blackbird) {
            mapper.addModule(new BlackbirdModule());
        }
        JsonMapper built = mapper.build();
        reader = built.readerFor(Event.class);
        writer = built.writerFor(Event.class);
    }

    @Override
    public Object decode(byte[] json) throws Exception {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(Object event) throws Exception {
        return writer.writeValueAsBytes(event);
    }
}
