package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.Map;

/** {@code member:joined}. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberJoined(
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
        Body body)
        implements Event {
    /** What the type adds to the envelope. */
    @Json(naming = Json.Naming.LowerUnderscore)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Body(
            @JsonProperty("member_id") String memberId,
            MemberUser user,
            Channel channel,
            Initiator initiator,
            @JsonProperty("client_ref") String clientRef,
            MemberTimestamp timestamp) {}

    @Override
    @Json.Property("type")
    public String type() {
        return "member:joined";
    }

    /** Of an envelope and a body that were read one after the other. */
    public static MemberJoined of(Envelope e, Body body) {
        return new MemberJoined(
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
