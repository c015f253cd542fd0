package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.avaje.jsonb.Json;

/** An object of the envelope or a body. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record FromMember(String id) {}
