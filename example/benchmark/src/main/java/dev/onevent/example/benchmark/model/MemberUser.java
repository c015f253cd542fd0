package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The type {@code MemberUser} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberUser(
        String id,
        @JsonProperty("user_id") String userId,
        @JsonProperty("member_id") String memberId,
        String name,
        @JsonProperty("display_name") String displayName,
        @JsonProperty("image_url") String imageUrl,
        UserProperties properties,
        Media media) {}
