package dev.onevent.example.console.store;

import org.jspecify.annotations.Nullable;

/**
 * A webhook to be stored.
 *
 * @param body the bytes as they came
 * @param hash their SHA-256
 * @param token the id of the signature, null if signatures are not asked for
 * @param lane what it is handled in order with: its conversation, or what stands in for one; null if it stands alone
 * @param id its number in the conversation, if it has one
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Delivery(
        byte[] body,
        String hash,
        @Nullable String token,
        @Nullable String lane,
        @Nullable Long id) {

    /** What the lanes of events begin with that belong to no conversation. */
    public static final String ALONE = "alone:";

    private static final int LONGEST_LANE = 150;

    /** The lane as it is stored; one that no vendor would send has its event alone in it. */
    public String storedLane() {
        if (lane == null || lane.isEmpty() || lane.length() > LONGEST_LANE) {
            return ALONE + hash;
        }
        return lane.chars().anyMatch(Character::isISOControl) ? ALONE + hash : lane;
    }
}
