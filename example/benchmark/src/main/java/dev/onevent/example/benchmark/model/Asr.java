package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;

/** An object of the envelope or a body. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Asr(
        @JsonProperty("asr_id") String asrId,
        @JsonProperty("call_id") String callId,
        List<AsrResult> results,
        String error,
        @JsonProperty("timeout_reason") String timeoutReason) {}
