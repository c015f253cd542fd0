package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The type {@code Embedded} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Embedded(
        @JsonProperty("from_user") FromUser fromUser,
        @JsonProperty("from_member") FromMember fromMember) {}
