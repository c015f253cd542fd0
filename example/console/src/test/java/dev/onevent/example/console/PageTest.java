package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the page asks for, over HTTP. */
class PageTest extends OnEachDatabase {

    private static final String HELLO =
            "{'type':'text','id':%d,'conversation_id':'CON-1','from':'MEM-1','body':{'text':'hello %<d'}}";
    private static final String JOINED = "{'type':'member:joined','id':1,'conversation_id':'CON-1','from':'MEM-1',"
            + "'body':{'member_id':'MEM-1','user':{'name':'maya'}}}";

    @Test
    void conversationsAreListedByTheirLatestEvent() throws Exception {
        served.post("{'type':'conversation:created','conversation_id':'CON-1','body':{'display_name':'Order 1'}}");
        served.post("{'type':'text','conversation_id':'CON-2','body':{'text':'hello'}}");
        served.post(JOINED);

        JsonNode listed = served.get("/api/conversations");
        assertThat(texts(listed, "lane")).containsExactly("CON-1", "CON-2");
        assertThat(listed.get(0).path("name").asText()).isEqualTo("Order 1");
        assertThat(listed.get(0).path("events").asInt()).isEqualTo(2);
        assertThat(listed.get(0).at("/standing/who/0")).hasToString("{\"name\":\"maya\",\"state\":\"joined\"}");
        assertThat(listed.get(0).at("/latest/text").asText()).isEqualTo("joined");
        assertThat(served.get("/api/conversations?lane=CON-1")).containsExactly(listed.get(0));
    }

    @Test
    void theTimelineIsReadPageByPage() throws Exception {
        for (int i = 1; i <= 60; i++) {
            served.post(HELLO.formatted(i));
        }
        JsonNode newest = served.get("/api/events?lane=CON-1");
        JsonNode older =
                served.get("/api/events?lane=CON-1&before=" + newest.get(49).get("seq"));

        assertThat(texts(newest, "text"))
                .hasSize(50)
                .startsWith("wrote \"hello 60\"")
                .endsWith("wrote \"hello 11\"");
        assertThat(texts(older, "text"))
                .hasSize(10)
                .startsWith("wrote \"hello 10\"")
                .endsWith("wrote \"hello 1\"");
        assertThat(served.get("/api/events?lane=CON-2")).isEmpty();
    }

    @Test
    void whatIsIgnoredStandsUnderItsTypeAlone() throws Exception {
        served.post("{'type':'text:typing:on','conversation_id':'CON-1','body':{}}");

        assertThat(served.get("/api/events?lane=CON-1")).isEmpty();
        assertThat(served.get("/api/events?type=text:typing:on")).hasSize(1);
    }

    @Test
    void typesAreCountedWithTheirHandlers() throws Exception {
        served.post(HELLO.formatted(1));
        served.post(HELLO.formatted(2));
        served.post("{'type':'custom:ticket-opened','body':{}}");
        served.post("{'type':'order:lost','body':{}}");
        served.post("{'type':'text:typing:on','body':{}}");

        String expected = """
                [{"type":"text","count":2,"known":true,"handlers":["Messages.oldText(Text, Conversation)"]},\
                {"type":"custom:ticket-opened","count":1,"known":true,"handlers":["Custom.ticket(CustomEvent)"]},\
                {"type":"order:lost","count":1,"known":false,"handlers":["Timeline.unknown(UnknownEvent, Summary)"]},\
                {"type":"text:typing:on","count":1,"known":true,"handlers":[]}]""";
        assertThat(served.get("/api/types")).hasToString(expected);
        restart();
        assertThat(served.get("/api/types")).hasToString(expected);
    }

    @Test
    void anEventIsShownAsItCame() throws Exception {
        served.post("{'type' : 'text','conversation_id':'CON-1','n':1.00}");

        JsonNode shown = served.get("/api/events/1");
        assertThat(shown.get("json").asText())
                .isEqualTo("{\"type\" : \"text\",\"conversation_id\":\"CON-1\",\"n\":1.00}");
        assertThat(shown.at("/event/type").asText()).isEqualTo("text");
        assertThat(served.send("GET", "/api/events/2").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoEventIsListed() throws Exception {
        served.post("{'type':");
        JsonNode none = served.get("/api/malformed").get(0);
        assertThat(none.get("text").asText()).isEqualTo("{\"type\":");
        assertThat(none.get("reason").asText()).isEqualTo("SYNTAX");
    }

    @Test
    void parkedEventsAreRetriedByThePageAlone() throws Exception {
        served.broken.set(true);
        served.post(HELLO.formatted(1));
        served.broken.set(false);
        JsonNode parked = served.get("/api/parked").get(0);
        assertThat(parked.get("failure").asText()).contains("the <b>handler</b> is broken");
        assertThat(parked.get("type").asText()).isEqualTo("text");

        String retry = "/api/events/1/retry";
        assertThat(served.send("POST", retry).statusCode()).isEqualTo(403);
        assertThat(served.send("POST", retry, "Origin", "http://evil.test").statusCode())
                .isEqualTo(403);
        assertThat(served.send("POST", retry, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(served.send("GET", retry).statusCode()).isEqualTo(405);
        assertThat(served.get("/api/parked")).hasSize(1);

        assertThat(served.send("POST", retry, "Origin", served.url("")).statusCode())
                .isEqualTo(200);
        assertThat(texts(
                        served.get(
                                "/api/events?lane=CON-1",
                                now -> texts(now, "state").equals(List.of("handled"))),
                        "text"))
                .containsExactly("wrote \"hello 1\"");
        assertThat(served.send("POST", retry, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(409);
    }

    @Test
    void parkedEventsAreListedOldestFirst() throws Exception {
        served.broken.set(true);
        for (int i = 1; i <= 51; i++) {
            served.post(HELLO.formatted(i));
        }
        JsonNode oldest = served.get("/api/parked");
        JsonNode later = served.get("/api/parked?after=" + oldest.get(49).get("seq"));

        assertThat(oldest)
                .extracting(event -> event.get("seq").asLong())
                .hasSize(50)
                .isSorted();
        assertThat(later).hasSize(1);
    }

    @Test
    void namesThatNobodyAllowedAreRefused() throws Exception {
        assertThat(statusOf("evil.test")).contains(" 403 ");
        assertThat(statusOf("console.test:80")).contains(" 200 ");
        assertThat(statusOf("127.0.0.1")).contains(" 200 ");
        assertThat(statusOf("[::1]:8081")).contains(" 200 ");
    }

    @Test
    void otherSitesMayLinkToThePageButReadNothing() throws Exception {
        assertThat(served.send("GET", "/", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.send("GET", "/api/types", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyAnswerIsProtected() throws Exception {
        for (String path : List.of("/", "/page.js", "/api/types", "/nothing")) {
            HttpResponse<String> answer = served.send("GET", path);
            assertThat(answer.headers().map())
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("referrer-policy", List.of("no-referrer"))
                    .doesNotContainKey("access-control-allow-origin");
            assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    private String statusOf(String host) throws Exception {
        try (Socket socket = served.open("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n")) {
            return Served.readUntil(socket.getInputStream(), "\r\n");
        }
    }

    private static List<String> texts(JsonNode all, String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path(name).asText())
                .toList();
    }
}
