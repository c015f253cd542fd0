package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.avaje.jsonb.Json;

/** The type {@code MessengerSettings} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MessengerSettings(MessengerSettingsCategory category, String tag) {}
