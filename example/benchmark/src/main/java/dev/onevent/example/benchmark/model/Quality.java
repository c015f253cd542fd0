package dev.onevent.example.benchmark.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The type {@code Quality} of the catalog. */
@Json(naming = Json.Naming.LowerUnderscore)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Quality(
        @JsonProperty("mos_score") Double mosScore,
        @JsonProperty("quality_percentage") Double qualityPercentage,
        @JsonProperty("jitter_min_var") Double jitterMinVar,
        @JsonProperty("jitter_max_var") Double jitterMaxVar,
        @JsonProperty("jitter_loss_rate") Double jitterLossRate,
        @JsonProperty("jitter_burst_rate") Double jitterBurstRate,
        @JsonProperty("flaw_total") Double flawTotal,
        @JsonProperty("packet_cnt") Double packetCnt,
        @JsonProperty("packet_loss_perc") Double packetLossPerc) {}
