package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** The type {@code MemberTimestamp} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MemberTimestamp(Instant invited, Instant joined, Instant left) {}
