package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.payload.Order;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson 3 databind, as {@link Jackson2Contender}. */
final class Jackson3Contender implements Contender {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson3Contender(Order order, boolean blackbird) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL));
        if (order == Order.ALL) {
            builder.addMixIn(Event.class, VisibleType.class);
        }
        if (blackbird) {
            builder.addModule(new BlackbirdModule());
        }
        JsonMapper mapper = builder.build();
        reader = mapper.readerFor(Event.class);
        writer = mapper.writerFor(Event.class);
    }

    @Override
    public Object decode(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(Object event) {
        return writer.writeValueAsBytes(event);
    }
}
