package dev.onevent.vonage;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a webhook comes from Vonage: its {@code Authorization} header carries a JWT, signed with the signature
 * secret of the account, that names the SHA-256 of the body.
 *
 * <pre>{@code
 * var signed = SignedWebhook.builder().secret(secret).build();
 * if (signed.check(request.getHeader("Authorization"), body) instanceof SignedWebhook.Refused refused) {
 *     return refused.reason() == SignedWebhook.Reason.NO_TOKEN ? 503 : 401;
 * }
 * }</pre>
 *
 * <p>This class alone needs {@code com.auth0:java-jwt}, 4.6 or later, on the class path, which the rest of the package does not bring
 * along. Instances are immutable and safe for use by many threads.
 *
 * <p>Source: the vendor's page "Signed webhooks". It documents no window for {@code iat}, nor whether a repeated
 * delivery carries its first token; so the window is wide, and whoever must not take a token twice remembers its id.
 */
public final class SignedWebhook {

    private static final String ISSUER = "Vonage";
    private static final String SCHEME = "Bearer ";
    private static final Duration DEFAULT_WINDOW = Duration.ofHours(24);

    /** How far the vendor's clock may be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Map<String, List<Algorithm>> byApiKey;
    private final List<Algorithm> ofAnyKey;
    private final @Nullable String applicationId;
    private final Duration window;
    private final Clock clock;

    private SignedWebhook(Builder from) {
        Map<String, List<Algorithm>> keyed = new HashMap<>();
        from.byApiKey.forEach((key, secrets) -> keyed.put(key, List.copyOf(secrets)));
        this.byApiKey = Map.copyOf(keyed);
        this.ofAnyKey = List.copyOf(from.ofAnyKey);
        this.applicationId = from.applicationId;
        this.window = from.window;
        this.clock = from.clock;
    }

    /** What a check found: {@link Valid} or {@link Refused}. */
    public sealed interface Result permits Valid, Refused {}

    /**
     * The webhook is Vonage's.
     *
     * @param id the token's {@code jti}, which the vendor gives to no other body
     * @param payloadHash the SHA-256 of the body, in lower-case hexadecimal digits
     * @param issuedAt when the token was issued
     * @param apiKey the key of the account, if the token names it
     * @param applicationId the application that the event is of, if the token names it
     */
    public record Valid(
            String id,
            String payloadHash,
            Instant issuedAt,
            @Nullable String apiKey,
            @Nullable String applicationId) implements Result {}

    /**
     * The webhook is not to be believed.
     *
     * @param reason what is wrong with it; where several things are, the first of them
     */
    public record Refused(Reason reason) implements Result {}

    /** What is wrong with a webhook, in the order in which it is looked for. */
    public enum Reason {
        /** There is no bearer token. After an internal error the vendor may send such a webhook, and again after a 5xx. */
        NO_TOKEN,
        /** The token is no JWT, or one of its claims has another JSON type than it should. */
        NOT_A_TOKEN,
        /** The token is not signed with HS256, or has critical headers, none of which is known here. */
        ALGORITHM,
        /** There is no secret for the token's {@code api_key}, nor one for tokens of any key or none. */
        UNKNOWN_API_KEY,
        /** The signature is not of one of the secrets. */
        SIGNATURE,
        /** {@code iss} is not Vonage. */
        ISSUER,
        /** The token has no {@code iat}. */
        NO_TIME,
        /** {@code iat} is longer ago than the window, or {@code exp} has passed. */
        TOO_OLD,
        /** {@code iat}, or {@code nbf} if there is one, is more than a minute ahead. */
        TOO_NEW,
        /** The token has no {@code jti}. */
        NO_ID,
        /** {@code application_id} is not the one asked for. */
        APPLICATION,
        /** {@code payload_hash} is not the SHA-256 of the body. */
        PAYLOAD_HASH
    }

    /** A check to be built; it needs a secret. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a webhook.
     *
     * @param authorization the {@code Authorization} header, null if there is none
     * @param body the body, byte by byte as it came
     * @return {@link Valid}, or what is wrong
     */
    public Result check(@Nullable String authorization, byte[] body) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Refused(Reason.NO_TOKEN);
        }
        String hash = payloadHash(body);
        try {
            DecodedJWT token =
                    JWT.decode(authorization.substring(SCHEME.length()).strip());
            Reason reason = wrong(token, hash);
            return reason == null ? valid(token, hash) : new Refused(reason);
        } catch (RuntimeException e) {
            // The library has no one exception for these: where JSON's null is the payload, a NullPointerException.
            return new Refused(Reason.NOT_A_TOKEN);
        }
    }

    private static Valid valid(DecodedJWT token, String hash) {
        return new Valid(
                token.getId(),
                hash,
                token.getIssuedAtAsInstant(),
                text(token, "api_key"),
                text(token, "application_id"));
    }

    private @Nullable Reason wrong(DecodedJWT token, String hash) {
        if (!"HS256".equals(token.getAlgorithm())
                || !token.getHeaderClaim("crit").isMissing()) {
            return Reason.ALGORITHM;
        }
        String apiKey = text(token, "api_key");
        List<Algorithm> secrets = apiKey == null ? ofAnyKey : byApiKey.getOrDefault(apiKey, ofAnyKey);
        if (secrets.isEmpty()) {
            return Reason.UNKNOWN_API_KEY;
        }
        if (secrets.stream().noneMatch(secret -> signs(secret, token))) {
            return Reason.SIGNATURE;
        }
        return wrongClaim(token, hash);
    }

    private @Nullable Reason wrongClaim(DecodedJWT token, String hash) {
        if (!ISSUER.equals(token.getIssuer())) {
            return Reason.ISSUER;
        }
        Instant issuedAt = token.getIssuedAtAsInstant();
        if (issuedAt == null) {
            return Reason.NO_TIME;
        }
        Instant now = clock.instant();
        Instant end = token.getExpiresAtAsInstant();
        if (Duration.between(issuedAt, now).compareTo(window) > 0 || end != null && end.isBefore(now.minus(SKEW))) {
            return Reason.TOO_OLD;
        }
        Instant begin = Objects.requireNonNullElse(token.getNotBeforeAsInstant(), issuedAt);
        if (issuedAt.isAfter(now.plus(SKEW)) || begin.isAfter(now.plus(SKEW))) {
            return Reason.TOO_NEW;
        }
        if (token.getId() == null || token.getId().isEmpty()) {
            return Reason.NO_ID;
        }
        if (applicationId != null && !applicationId.equals(text(token, "application_id"))) {
            return Reason.APPLICATION;
        }
        return hash.equalsIgnoreCase(text(token, "payload_hash")) ? null : Reason.PAYLOAD_HASH;
    }

    /** The library compares signatures in constant time. */
    private static boolean signs(Algorithm secret, DecodedJWT token) {
        try {
            secret.verify(token);
            return true;
        } catch (SignatureVerificationException e) {
            return false;
        }
    }

    private static @Nullable String text(DecodedJWT token, String claim) {
        return token.getClaim(claim).asString();
    }

    /** What {@code payload_hash} has to be for a body: its SHA-256, in lower-case hexadecimal digits. */
    public static String payloadHash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** What a check goes by. */
    public static final class Builder {

        private final Map<String, List<Algorithm>> byApiKey = new HashMap<>();
        private final List<Algorithm> ofAnyKey = new ArrayList<>();
        private @Nullable String applicationId;
        private Duration window = DEFAULT_WINDOW;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * A signature secret for tokens whose {@code api_key} has none of its own. While secrets are being changed there
         * may be several.
         *
         * @param secret not empty
         */
        public Builder secret(String secret) {
            ofAnyKey.add(Algorithm.HMAC256(required(secret)));
            return this;
        }

        /**
         * A signature secret for the tokens of one account. While secrets are being changed there may be several.
         *
         * @param apiKey the token's {@code api_key}
         * @param secret not empty
         */
        public Builder secret(String apiKey, String secret) {
            byApiKey.computeIfAbsent(Objects.requireNonNull(apiKey, "apiKey"), key -> new ArrayList<>())
                    .add(Algorithm.HMAC256(required(secret)));
            return this;
        }

        private static String required(String secret) {
            if (Objects.requireNonNull(secret, "the secret is null").isEmpty()) {
                throw new IllegalArgumentException("the secret is empty");
            }
            return secret;
        }

        /** Refuses the tokens of other applications, and those that name none. */
        public Builder applicationId(String id) {
            this.applicationId = Objects.requireNonNull(id, "id");
            return this;
        }

        /** How long ago a token may be issued; 24 hours if not set, as a repeated delivery may carry its first token. */
        public Builder window(Duration longest) {
            if (longest.isNegative()) {
                throw new IllegalArgumentException("the window is negative: " + longest);
            }
            this.window = longest;
            return this;
        }

        /** What the time is; the system's if not set. */
        public Builder clock(Clock time) {
            this.clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * The check.
         *
         * @throws IllegalStateException if there is no secret
         */
        public SignedWebhook build() {
            if (byApiKey.isEmpty() && ofAnyKey.isEmpty()) {
                throw new IllegalStateException("a signature secret is needed");
            }
            return new SignedWebhook(this);
        }
    }
}
