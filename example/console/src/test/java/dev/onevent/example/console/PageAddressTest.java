package dev.onevent.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in addresses of the page, and the methods that these take. */
class PageAddressTest extends OnEachDatabase {

    @Test
    void idsOfConversationsMayBeAnything() throws Exception {
        for (String id :
                List.of("everything", ".", "..", "a/b", "../a", "100%", "%2e", " a  b ", "?a=b&c#d+e", "\u00e4")) {
            served.post("{'type':'text','conversation_id':'" + id + "','body':{}}");

            String lane = URLEncoder.encode(id, StandardCharsets.UTF_8);
            assertThat(served.get("/api/conversations?lane=" + lane)
                            .at("/0/lane")
                            .asText())
                    .isEqualTo(id);
            assertThat(served.get("/api/events?lane=" + lane)).as(id).hasSize(1);
        }
    }

    @Test
    void anIdThatBeginsLikeALaneOfOursIsInNoLaneOfAnotherEvent() throws Exception {
        served.post("{'type':'text','body':{}}");
        String alone = served.get("/api/events").at("/0/lane").asText();
        served.post("{'type':'text','conversation_id':'" + alone + "','body':{}}");

        assertThat(served.get("/api/events")).hasSize(2);
        assertThat(served.get("/api/events?lane=" + alone)).hasSize(1);
    }

    @Test
    void typesThatAreTooLongForTheirColumnAreCutAlike() throws Exception {
        String type = "x".repeat(199) + "\uD83D\uDE15" + "y".repeat(100);
        served.post("{'type':'" + type + "','conversation_id':'CON-1'}");
        served.post("{'type':'text','conversation_id':'CON-1','body':{'text':'next'}}");

        assertThat(served.get("/api/events?lane=CON-1")).hasSize(2);
        String found = served.get("/api/types").findValuesAsText("type").get(1);
        assertThat(found).isEqualTo("x".repeat(199));
        for (String asked : List.of(found, type)) {
            assertThat(served.get("/api/events?type=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)))
                    .hasSize(1);
        }
        JsonNode types = served.get("/api/types");
        restart();
        assertThat(served.get("/api/types")).isEqualTo(types);
    }

    @Test
    void textsThatCannotBeStoredAreNoFailureOfTheDatabase() throws Exception {
        for (String query : List.of("lane=%00", "type=%00", "state=%00", "lane=%ff", "before=x")) {
            assertThat(served.send("GET", "/api/events?" + query).statusCode())
                    .as(query)
                    .isIn(200, 400);
        }
    }

    @Test
    void ofWhatIsNoEventTheBeginningIsShown() throws Exception {
        served.post("x".repeat(100_000));
        assertThat(served.get("/api/malformed").at("/0/text").asText()).isEqualTo("x".repeat(8_000));
    }

    @Test
    void theHeadIsThatOfWhatIsRead() throws Exception {
        for (String path : List.of("/", "/page.js", "/api/types", "/api/nothing", "/nothing")) {
            HttpResponse<String> got = served.send("GET", path);
            HttpResponse<String> head = served.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(got.statusCode());
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(got.headers().firstValue("Content-Type"));
            assertThat(head.headers().firstValue("Content-Length"))
                    .isEqualTo(got.headers().firstValue("Content-Length"));
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void otherMethodsAreToldWhichThereAre() throws Exception {
        for (String method : List.of("OPTIONS", "POST", "PUT", "DELETE", "TRACE", "FIND")) {
            for (String path : List.of("/", "/api/types", "/api/events/1", "/api/live")) {
                assertRefused(served.send(method, path), "GET, HEAD");
            }
        }
        assertRefused(served.send("GET", "/api/events/1/retry"), "POST");
        assertRefused(served.send("OPTIONS", "/api/events/1/retry", "Origin", "http://evil.test"), "POST");
    }

    private static void assertRefused(HttpResponse<String> answer, String allowed) {
        assertThat(answer.statusCode()).as("%s", answer.request()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(answer.body()).isEqualTo("only " + allowed + "\n");
    }
}
