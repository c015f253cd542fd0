package dev.onevent.example.console.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    /** What the lanes of events begin with that belong to no conversation, and no other lanes. */
    static final String ALONE = "alone:";

    private static final int LONGEST_LANE = 150;
    private static final int LONGEST_TOKEN = 200;

    /** The id of the signature as it is stored: of one that no vendor would send, a digest. */
    @Nullable
    String storedToken() {
        return token == null || token.length() <= LONGEST_TOKEN && token.indexOf('\0') < 0
                ? token
                : UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The lane as it is stored; one that no vendor would send has its event alone in it. */
    public String storedLane() {
        if (lane == null || lane.isEmpty() || lane.length() > LONGEST_LANE || lane.startsWith(ALONE)) {
            return ALONE + hash;
        }
        return lane.chars().anyMatch(Character::isISOControl) ? ALONE + hash : lane;
    }
}
