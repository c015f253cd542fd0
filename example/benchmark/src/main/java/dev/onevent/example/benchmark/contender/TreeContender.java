package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.routing.Scope;

/** Jackson 2's tree, and a {@code switch} over the type that makes records of it, or it of records. */
final class TreeContender implements Contender {

    private final ObjectReader reader = new JsonMapper().readerFor(JsonNode.class);
    private final ObjectWriter writer = new JsonMapper().writerFor(JsonNode.class);

    private JsonNode tree(byte[] json) throws Exception {
        return reader.readValue(json);
    }

    @Override
    public Object decode(byte[] json) throws Exception {
        return TreeEvents.event(tree(json));
    }

    @Override
    public Object decodeIf(Scope handled, byte[] json) throws Exception {
        JsonNode tree = tree(json);
        return handled.handles(tree.get("type").textValue()) ? TreeEvents.event(tree) : null;
    }

    @Override
    public byte[] encode(Object event) throws Exception {
        return writer.writeValueAsBytes(BuiltEvents.event((Event) event));
    }
}
