package dev.onevent.example.benchmark.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onevent.example.benchmark.payload.Order;
import dev.onevent.example.benchmark.payload.Payload;
import dev.onevent.example.benchmark.payload.Payloads;
import dev.onevent.json.StrictCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parts of decoding that no strict decoder can do without. */
@State(Scope.Benchmark)
public class Least {

    /** What is done to a document. */
    public enum Part {
        /** The grammar alone, by our reader. */
        CHECK("OnEvent's reader passes over it, strict as ever"),
        /** The strings alone. */
        TEXTS("its texts are made, their places known before");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** What tables call it. */
        public String title() {
            return title;
        }
    }

    private record Text(int from, int length) {}

    /** What is done. */
    @Param
    public Part part;

    private final int[] sequence = Payloads.sequence();
    private byte[][] documents;
    private Text[][] texts;
    private int next;

    /** Finds the texts, and warms up. */
    @Setup
    public void open(Blackhole blackhole) throws Exception {
        documents = Payloads.measured(Order.USUAL).stream().map(Payload::json).toArray(byte[][]::new);
        texts = new Text[documents.length][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = texts(documents[i]);
        }
        Settling.run(() -> {
            read(blackhole);
            return part;
        });
    }

    /** Does it to one document. */
    @Benchmark
    public void read(Blackhole blackhole) {
        next = next + 1 & sequence.length - 1;
        int document = sequence[next];
        byte[] json = documents[document];
        switch (part) {
            case CHECK -> blackhole.consume(StrictCheck.length(json));
            case TEXTS -> {
                for (Text text : texts[document]) {
                    // As if all were plain and Latin-1, which costs least.
                    blackhole.consume(new String(json, text.from, text.length, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static Text[] texts(byte[] json) throws IOException {
        List<Text> found = new ArrayList<>();
        try (JsonParser p = new JsonFactory().createParser(json)) {
            while (p.nextToken() != null) {
                if (p.currentToken() == JsonToken.VALUE_STRING) {
                    int from = (int) p.currentTokenLocation().getByteOffset() + 1;
                    p.finishToken();
                    found.add(new Text(from, (int) p.currentLocation().getByteOffset() - 1 - from));
                }
            }
        }
        return found.toArray(Text[]::new);
    }
}
