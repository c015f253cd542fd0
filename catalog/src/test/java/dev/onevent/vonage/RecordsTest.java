package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onevent.Limits;
import dev.onevent.json.EventCodec;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated records: immutable, safe from nulls, equal by content; and the codec from many threads. */
class RecordsTest {

    static Stream<ConversationEvent> events() {
        return PayloadsTest.cases().stream().map(PayloadsTest::event);
    }

    @Test
    @DisplayName("lists and maps that are given are copied, to the bottom")
    void copies() {
        List<String> urls = new ArrayList<>(List.of("a"));
        List<Object> inner = new ArrayList<>(List.of(1));
        Map<String, Object> extra = new HashMap<>(Map.of("inner", inner));
        Map<String, Object> state = new HashMap<>(Map.of("seen_by", new HashMap<>(Map.of("m", "t"))));
        AudioPlay.Body body = new AudioPlay.Body("p", urls, null, null, null, extra);
        AudioPlay play = Copy.with((AudioPlay) event("audio:play"), "body", body);
        play = Copy.with(Copy.with(play, "state", state), "extra", extra);
        String before = play.toString();

        urls.add("b");
        inner.add(2);
        extra.put("new", 1);
        ((Map<?, ?>) state.get("seen_by")).clear();

        assertThat(play).hasToString(before);
        assertThat(play.body().streamUrl()).containsExactly("a");
        assertThat(play.extra()).isEqualTo(Map.of("inner", List.of(1)));
        assertThat(play.state()).isEqualTo(Map.of("seen_by", Map.of("m", "t")));
    }

    private static ConversationEvent event(String type) {
        return ConversationEvents.decode("{\"type\":\"" + type + "\"}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void cannotBeChanged(ConversationEvent event) throws ReflectiveOperationException {
        checkUnmodifiable(event);
    }

    private static void checkUnmodifiable(Object value) throws ReflectiveOperationException {
        if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(() -> put(map)).isInstanceOf(UnsupportedOperationException.class);
            for (Object each : map.values()) {
                checkUnmodifiable(each);
            }
        } else if (value instanceof List<?> list) {
            assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            for (Object each : list) {
                checkUnmodifiable(each);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                checkUnmodifiable(component.getAccessor().invoke(value));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map) {
        ((Map<String, Object>) map).put("new", 1);
    }

    @Test
    @DisplayName("what is never null is refused as null: the body, extra, the name, what is kept of bytes")
    void refusesNulls() {
        for (DecodedType type : DecodedType.all()) {
            for (String component : List.of("body", "extra", "name", "reason", "raw")) {
                if (type.has(component)) {
                    assertThatThrownBy(() -> Copy.with(type.event(), component, null))
                            .as("%s of %s", component, type.event().getClass())
                            .hasRootCauseInstanceOf(NullPointerException.class);
                }
            }
        }
    }

    private record DecodedType(ConversationEvent event) {
        static List<DecodedType> all() {
            Map<Class<?>, DecodedType> byClass = new LinkedHashMap<>();
            ConversationEvents.types()
                    .forEach(type -> add(byClass, RecordsTest.event(type.name().replace("*", "x"))));
            events().forEach(event -> add(byClass, event));
            return List.copyOf(byClass.values());
        }

        private static void add(Map<Class<?>, DecodedType> byClass, ConversationEvent event) {
            byClass.put(event.getClass(), new DecodedType(event));
        }

        boolean has(String component) {
            return Arrays.stream(event.getClass().getRecordComponents())
                    .anyMatch(each -> each.getName().equals(component));
        }
    }

    @Test
    @DisplayName("no event has a body or an extra that is null, however little came in")
    void neverNull() throws ReflectiveOperationException {
        for (DecodedType type : DecodedType.all()) {
            assertThat(type.event().extra()).isNotNull();
            assertThat(type.event().type()).isNotNull();
            if (type.has("body")) {
                assertThat(type.event().getClass().getMethod("body").invoke(type.event()))
                        .isNotNull();
            }
        }
    }

    @Test
    void equalByContent() {
        List<ConversationEvent> events = events().toList();
        List<ConversationEvent> again = events().toList();
        assertThat(again).isEqualTo(events);
        assertThat(again.hashCode()).isEqualTo(events.hashCode());
        assertThat(again.toString()).isEqualTo(events.toString());
        AudioSay one =
                (AudioSay) ConversationEvents.decode("{\"type\":\"audio:say\",\"id\":1,\"body\":{\"text\":\"a\"}}");
        AudioSay.Body body = new AudioSay.Body(null, "a", null, null, null, null, null, null, null, null, Map.of());
        assertThat(one.body()).isEqualTo(body);
        assertThat(one).isNotEqualTo(Copy.with(one, "id", 2L));
        assertThat(one).isNotEqualTo(Copy.with(one, "extra", Map.of("x", 1)));
    }

    @Test
    @DisplayName("many threads decode and encode through one codec, from the first event on")
    void manyThreads() throws Exception {
        List<byte[]> payloads =
                PayloadsTest.cases().stream().map(PayloadsTest::json).toList();
        List<ConversationEvent> expected = events().toList();
        EventCodec<ConversationEvent> codec = ConversationEvents.withLimits(Limits.DEFAULT.withMaxMembers(1_000));
        Callable<Boolean> work = () -> {
            boolean same = true;
            for (int round = 0; round < 20; round++) {
                for (int i = 0; i < payloads.size(); i++) {
                    ConversationEvent event = codec.decode(payloads.get(i));
                    same &= event.equals(expected.get(i));
                    same &= Arrays.equals(codec.encode(event), ConversationEvents.encode(expected.get(i)));
                }
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(8, work))) {
                assertThat(done.get(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
