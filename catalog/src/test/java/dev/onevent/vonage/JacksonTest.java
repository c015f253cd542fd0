package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onevent.MalformedReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated types through an ObjectMapper, of which there is one subclass for each major version. */
abstract class JacksonTest {

    /** A mapper as it comes. */
    abstract <T> T read(String json, Class<T> type) throws Exception;

    /** One that reads numbers with fractions as decimals. */
    abstract <T> T readDecimals(String json, Class<T> type) throws Exception;

    abstract String write(Object value) throws Exception;

    /** The version on the class path. */
    abstract String version();

    /** The version that the build means. */
    abstract String expectedVersion();

    /** A user's class with events, and with parts of them. */
    record Entry(
            String name,
            ConversationEvent event,
            List<ConversationEvent> more,
            Map<String, AudioDtmf> named,
            Channel channel,
            AudioDtmf.Body body) {}

    /** Another, of the old kind. */
    public static final class Bean {
        public ConversationEvent event;
        public MemberJoined joined;
        public List<Channel> channels;
        public UnknownEvent unknown;
    }

    /** What is another event for Jackson: it keeps the last of repeated members before it asks us. */
    private static final Set<String> REPEATED = Set.of("message-type-doubled", "message-type-doubled-and-different");

    static Stream<String> events() {
        return PayloadsTest.cases().stream().filter(name -> {
            Json.Kind kind = Json.kind(PayloadsTest.json(name));
            return kind == Json.Kind.EVENT || kind == Json.Kind.WITHOUT_TYPE;
        });
    }

    private static String json(String name) {
        String json = new String(PayloadsTest.json(name), StandardCharsets.UTF_8);
        return json.startsWith("\ufeff") ? json.substring(1) : json;
    }

    @Test
    void isTheVersionThatIsMeant() {
        assertThat(version()).isEqualTo(expectedVersion());
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhatDecodeReads(String name) throws Exception {
        ConversationEvent event = readDecimals(json(name), ConversationEvent.class);
        assertThat(Json.same(ConversationEvents.encode(event), PayloadsTest.json(name)))
                .isTrue();
        if (!REPEATED.contains(name)) {
            assertThat(event).hasSameClassAs(PayloadsTest.event(name));
        }
        if (!name.startsWith("numbers-")) {
            assertThat(Json.same(ConversationEvents.encode(read(json(name), ConversationEvent.class)), json(name)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void writesWhatEncodeWrites(String name) throws Exception {
        ConversationEvent event = PayloadsTest.event(name);
        assertThat(Json.same(Json.read(write(event)), Json.read(ConversationEvents.encode(event))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("each record is read and written as itself, not only as the root")
    void records(String name) throws Exception {
        assumeFalse(REPEATED.contains(name));
        ConversationEvent event = PayloadsTest.event(name);
        ConversationEvent again = readDecimals(json(name), event.getClass());
        assertThat(again).hasSameClassAs(event);
        assertThat(Json.same(Json.read(write(again)), Json.read(json(name)))).isTrue();
        for (Class<? extends ConversationEvent> other :
                List.of(AudioEarmuffOn.class, MessageVideo.class, UnknownEvent.class, CustomEvent.class)) {
            if (!other.isInstance(event)) {
                assertThatThrownBy(() -> readDecimals(json(name), other))
                        .rootCause()
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the JSON is no " + other.getSimpleName() + " but a "
                                + event.getClass().getSimpleName());
            }
        }
    }

    @Test
    void inListsAndFields() throws Exception {
        String dtmf = json("webhook");
        String channel = Json.read(dtmf).at("/body/channel").toString();
        String entry = "{\"name\":\"n\",\"event\":" + json("unknown") + ",\"more\":[" + json("no-type") + ","
                + json("text-as-numbers") + ",null],\"named\":{\"a\":" + dtmf + "},\"channel\":" + channel
                + ",\"body\":"
                + Json.read(dtmf).get("body") + "}";
        Entry read = readDecimals(entry, Entry.class);

        assertThat(read.event()).isInstanceOf(UnknownEvent.class);
        assertThat(read.more()).hasSize(3);
        assertThat(read.more().get(0)).isInstanceOf(MalformedEvent.class);
        assertThat(read.more().get(1)).isEqualTo(PayloadsTest.event("text-as-numbers"));
        assertThat(read.named()).isEqualTo(Map.of("a", PayloadsTest.event("webhook")));
        assertThat(read.channel().type()).isEqualTo(ChannelType.PHONE);
        assertThat(read.body()).isEqualTo(((AudioDtmf) PayloadsTest.event("webhook")).body());
        assertThat(Json.same(Json.read(write(read)), Json.read(entry))).isTrue();

        String list = "[" + dtmf + "," + json("message-text") + "]";
        ConversationEvent[] events = readDecimals(list, ConversationEvent[].class);
        assertThat(events).containsExactly(PayloadsTest.event("webhook"), PayloadsTest.event("message-text"));
        assertThat(Json.same(Json.read(write(events)), Json.read(list))).isTrue();
        assertThat(Json.same(Json.read(write(List.of(events))), Json.read(list)))
                .isTrue();
    }

    @Test
    void inBeans() throws Exception {
        String bean = "{\"event\":" + json("custom") + ",\"joined\":" + json("user-ids")
                + ",\"channels\":[{\"type\":\"fax\"},{}]," + "\"unknown\":" + json("push") + "}";
        Bean read = readDecimals(bean, Bean.class);
        assertThat(read.event).isEqualTo(PayloadsTest.event("custom"));
        assertThat(read.joined).isEqualTo(PayloadsTest.event("user-ids"));
        assertThat(read.channels.get(0).type()).isEqualTo(ChannelType.UNRECOGNIZED);
        assertThat(read.unknown.type()).isEqualTo("push");
        assertThat(Json.same(Json.read(write(read)), Json.read(bean))).isTrue();
    }

    @Test
    void enumsAreTheirTexts() throws Exception {
        assertThat(write(Direction.INBOUND)).isEqualTo("\"inbound\"");
        assertThat(read("\"inbound\"", Direction.class)).isEqualTo(Direction.INBOUND);
    }

    // What stays different

    @ParameterizedTest
    @ValueSource(strings = {"type-twice", "type-twice-unknown", "type-twice-escaped"})
    @DisplayName("of a type that stands twice the last counts")
    void repeatedTypes(String name) throws Exception {
        assertThat(PayloadsTest.event(name)).isInstanceOf(MalformedEvent.class);
        assertThat(read(json(name), ConversationEvent.class))
                .isNotInstanceOf(MalformedEvent.class)
                .extracting(ConversationEvent::type)
                .isEqualTo(Json.read(json(name)).get("type").textValue());
    }

    @Test
    @DisplayName("a number wider than a double is one, unless the mapper is told otherwise")
    void wideNumbers() throws Exception {
        String json = "{\"type\":\"ephemeral\",\"body\":{\"a\":0.1000000000000000000001,\"b\":12345678901234567890}}";
        JsonNode rounded = Json.read(json.replace("000000000000000000001", ""));
        assertThat(Json.same(Json.read(write(read(json, ConversationEvent.class))), rounded))
                .isTrue();
        assertThat(Json.same(Json.read(write(readDecimals(json, ConversationEvent.class))), Json.read(json)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    @DisplayName("what is no JSON, or no object, Jackson refuses before it asks us")
    void refusedByJackson(String name) {
        assertThat(PayloadsTest.event(name)).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> read(json(name), ConversationEvent.class)).isNotNull();
    }

    static Stream<String> noObjects() {
        return PayloadsTest.cases().stream()
                .filter(name -> name.matches("syntax-.*|not-an-object-(list|text|number)"))
                .filter(name -> !name.equals("syntax-two-events") && !name.equals("syntax-trailing-garbage"));
    }

    @Test
    @DisplayName("malformed events are written as the object they are, or with their text")
    void malformed() throws Exception {
        assertThat(Json.same(Json.read(write(PayloadsTest.event("no-type"))), Json.read(json("no-type"))))
                .isTrue();
        assertThat(Json.read(write(ConversationEvents.decode("[1")))).isEqualTo(Json.read("{\"malformed\":\"[1\"}"));
        assertThat(read("{\"malformed\":\"[1\"}", ConversationEvent.class))
                .isInstanceOfSatisfying(
                        MalformedEvent.class,
                        malformed -> assertThat(malformed.reason()).isEqualTo(MalformedReason.NO_TYPE));
    }

    @Test
    @DisplayName("a null is no event")
    void nulls() throws Exception {
        assertThat(read("null", ConversationEvent.class)).isNull();
        assertThat(read("null", AudioDtmf.class)).isNull();
    }
}
