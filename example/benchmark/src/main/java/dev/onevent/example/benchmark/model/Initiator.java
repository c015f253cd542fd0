package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.avaje.jsonb.Json;

/** The type {@code Initiator} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Initiator(InitiatedBy invited, InitiatedBy joined, InitiatedBy left) {}
