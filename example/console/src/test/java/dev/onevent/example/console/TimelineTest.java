package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.Route;
import dev.onevent.vonage.ConversationEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final String EMPTY_PARTS = "{'asr':{},'audio':{},'channel':{},'file':{},'image':{},'location':{},"
            + "'media':{},'quality':{},'reason':{},'representations':{},'state':{},'user':{}}";

    private final Routed routed = new Routed();

    static Stream<String> typesWithALine() {
        return TimelineRouter.routes().stream()
                .filter(route -> !route.ignored() && !route.type().startsWith("("))
                .map(route -> route.type().replace("*", "x"));
    }

    @ParameterizedTest
    @MethodSource("typesWithALine")
    void hasALineForAnEventWithoutABody(String type) {
        assertThat(routed.says("{'type':'" + type + "'}")).isNotBlank().doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("typesWithALine")
    void hasALineForAnEventOfEmptyParts(String type) {
        assertThat(routed.says("{'type':'" + type + "','body':" + EMPTY_PARTS + "}"))
                .isNotBlank()
                .doesNotContain("null");
    }

    @Test
    void leavesNoEventToAHandlerOfAllTheRest() {
        assertThat(TimelineRouter.routes()).extracting(Route::reachedBy).doesNotContain(ConversationEvent.class);
    }

    @Test
    void knowsTheCustomEventsOfTheShop() {
        assertThat(routed.says("{'type':'custom:ticket-closed','body':{'number':'T-1'}}"))
                .isEqualTo("closed the ticket T-1");
        assertThat(routed.says("{'type':'custom:survey','body':{'stars':5}}")).isEqualTo("gave 5 stars");
        assertThat(routed.says("{'type':'custom:surveys'}")).isEqualTo("sent \"surveys\"");
    }
}
