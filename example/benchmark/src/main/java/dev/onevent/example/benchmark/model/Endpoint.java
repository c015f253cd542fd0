package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.Map;

/** The type {@code Endpoint} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Endpoint(
        ChannelType type,
        String number,
        String uri,
        String user,
        String username,
        String password,
        String extension,
        Map<String, Object> headers,

        @JsonProperty("content-type") @Json.Property("content-type")
        String contentType,

        String id) {}
