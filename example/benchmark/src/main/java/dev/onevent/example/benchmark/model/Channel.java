package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** The type {@code Channel} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Channel(
        ChannelType type,
        String id,
        Endpoint to,
        Endpoint from,
        Map<String, Object> headers,
        Boolean cpa,
        Boolean preanswer,
        @JsonProperty("ring_timeout") Double ringTimeout,
        @JsonProperty("cpa_time") Double cpaTime,
        @JsonProperty("max_length") Double maxLength,
        @JsonProperty("can_hear") List<String> canHear,
        @JsonProperty("can_speak") List<String> canSpeak,
        @JsonProperty("knocking_id") String knockingId,
        List<ChannelLeg> legs,
        @JsonProperty("leg_ids") List<String> legIds,
        @JsonProperty("leg_settings") Map<String, Object> legSettings,

        @JsonProperty("content-type") @Json.Property("content-type")
        String contentType) {}
