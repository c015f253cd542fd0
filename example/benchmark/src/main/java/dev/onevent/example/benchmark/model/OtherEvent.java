package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.Map;

/** A type of the application, {@code custom:*}, or one that the model does not know; the latter without a body where a decoder leaves it out. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record OtherEvent(
        String type,
        Long id,
        @JsonProperty("application_id") String applicationId,
        @JsonProperty("conversation_id") String conversationId,
        Instant timestamp,
        String from,
        String to,
        Object state,

        @JsonProperty("_embedded") @Json.Property("_embedded")
        Embedded embedded,

        @JsonProperty("_links") @Json.Property("_links") Links links,
        String href,
        Map<String, Object> params,
        @JsonProperty("session_destination") String sessionDestination,
        @Json.Property("isFromMB") Boolean isFromMB,
        String rid,
        String tid,
        Map<String, Object> body)
        implements Event {
    /** Of an envelope and a body that were read one after the other. */
    public static OtherEvent of(Envelope e, Map<String, Object> body) {
        return new OtherEvent(
                e.type,
                e.id,
                e.applicationId,
                e.conversationId,
                e.timestamp,
                e.from,
                e.to,
                e.state,
                e.embedded,
                e.links,
                e.href,
                e.params,
                e.sessionDestination,
                e.isFromMB,
                e.rid,
                e.tid,
                body);
    }
}
