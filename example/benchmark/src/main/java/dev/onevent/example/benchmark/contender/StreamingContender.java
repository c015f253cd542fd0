package dev.onevent.example.benchmark.contender;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.onevent.example.benchmark.model.Envelope;
import dev.onevent.example.benchmark.model.Event;
import dev.onevent.example.benchmark.routing.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * What one writes by hand over jackson-core: a loop and a {@code switch} for each object. A body that comes before the
 * type is skipped, and read once the type is known.
 */
final class StreamingContender implements Contender {

    private final JsonFactory factory = new JsonFactory();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public Object decode(byte[] json) throws IOException {
        return decodeIf(Scope.ALL, json);
    }

    @Override
    public Object decodeIf(Scope handled, byte[] json) throws IOException {
        Envelope envelope = new Envelope();
        Object body = null;
        int from = -1;
        int to = 0;
        try (JsonParser p = factory.createParser(json)) {
            p.nextToken();
            for (String name = p.nextFieldName(); name != null; name = p.nextFieldName()) {
                p.nextToken();
                if (name.equals("type")) {
                    envelope.type = p.getText();
                    if (!handled.handles(envelope.type)) {
                        return null;
                    }
                } else if (!name.equals("body")) {
                    StreamedMembers.envelope(name, p, envelope);
                } else if (envelope.type != null) {
                    body = StreamedBodies.body(envelope.type, p);
                } else {
                    from = (int) p.currentTokenLocation().getByteOffset();
                    p.skipChildren();
                    to = (int) p.currentLocation().getByteOffset();
                }
            }
        }
        if (from >= 0) {
            try (JsonParser p = factory.createParser(json, from, to - from)) {
                p.nextToken();
                body = StreamedBodies.body(envelope.type, p);
            }
        }
        return StreamedBodies.event(envelope, body);
    }

    @Override
    public byte[] encode(Object event) throws IOException {
        written.reset();
        try (JsonGenerator g = factory.createGenerator(written)) {
            WrittenEvents.event(g, (Event) event);
        }
        return written.toByteArray();
    }
}
