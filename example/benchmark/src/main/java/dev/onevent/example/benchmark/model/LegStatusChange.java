package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** The type {@code LegStatusChange} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record LegStatusChange(
        @JsonProperty("conversation_id") String conversationId,
        @JsonProperty("member_id") String memberId,
        @JsonProperty("knocker_id") String knockerId,
        LegStatus status,
        Instant date,
        LegState state) {}
