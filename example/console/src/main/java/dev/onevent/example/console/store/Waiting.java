package dev.onevent.example.console.store;

import java.time.Instant;

/**
 * An event that is to be handled.
 *
 * @param seq the place in the order in which events were stored
 * @param lane what it is handled in order with
 * @param body the bytes as they came
 * @param attempts how often handling it has failed
 * @param receivedAt when it was stored
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Waiting(long seq, String lane, byte[] body, int attempts, Instant receivedAt) {}
