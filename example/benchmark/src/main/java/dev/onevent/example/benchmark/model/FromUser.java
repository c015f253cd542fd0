package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.Map;

/** An object of the envelope or a body. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record FromUser(
        String id,
        String name,
        @JsonProperty("display_name") String displayName,
        @JsonProperty("image_url") String imageUrl,
        @JsonProperty("custom_data") Map<String, Object> customData) {}
