package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The type {@code InitiatedBy} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record InitiatedBy(
        @Json.Property("isSystem") Boolean isSystem,
        @JsonProperty("member_id") String memberId,
        @JsonProperty("user_id") String userId) {}
