package dev.onevent.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import dev.onevent.vonage.SignedWebhook.Reason;
import dev.onevent.vonage.SignedWebhook.Refused;
import dev.onevent.vonage.SignedWebhook.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedWebhookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:14:02Z");
    private static final String SECRET = "a secret of thirty-two characters";
    private static final Algorithm HS256 = Algorithm.HMAC256(SECRET);
    private static final byte[] BODY = "{\"type\":\"text\"}".getBytes(StandardCharsets.UTF_8);

    /** Of {@link #BODY}, by {@code sha256sum}. */
    private static final String HASH = "89e245f19291763853f428d1105c21cec4bff51d144bb93382e0c9749ddd4bb0";

    private final SignedWebhook check = builder().secret(SECRET).build();

    @Test
    void takesWhatTheVendorSigned() {
        assertThat(check.check(bearer(token(), HS256), BODY))
                .isEqualTo(new Valid("one", HASH, NOW, "1a2b3c", "an-application"));
        assertThat(check.check("bearer " + token().sign(HS256), BODY)).isInstanceOf(Valid.class);
        assertThat(reason(bearer(token().withClaim("payload_hash", HASH.toUpperCase()), HS256)))
                .isNull();
    }

    /** As anybody may send: none of them is a reason to answer with an internal error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null | {}", "{'alg':'HS256'} | null", "{'alg':'HS256'} | {'iat':9223372036854775807}", "[] | 1"})
    void isNotPutOutByOddTokens(String header, String payload) {
        String token = encoded(header.replace('\'', '"')) + "." + encoded(payload.replace('\'', '"')) + ".x";
        assertThat(reason("Bearer " + token)).isEqualTo(Reason.NOT_A_TOKEN);
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(reason(null)).isEqualTo(Reason.NO_TOKEN);
        assertThat(reason("Basic eDp5")).isEqualTo(Reason.NO_TOKEN);
        assertThat(reason("Bearer ")).isEqualTo(Reason.NOT_A_TOKEN);
        assertThat(reason("Bearer a.b.c")).isEqualTo(Reason.NOT_A_TOKEN);
        assertThat(reason(bearer(token(), Algorithm.none()))).isEqualTo(Reason.ALGORITHM);
        assertThat(reason(bearer(token(), Algorithm.HMAC512(SECRET)))).isEqualTo(Reason.ALGORITHM);
        assertThat(reason(bearer(token(), Algorithm.HMAC256("another")))).isEqualTo(Reason.SIGNATURE);
        assertThat(reason(bearer(token().withIssuer("Nexmo"), HS256))).isEqualTo(Reason.ISSUER);
        assertThat(reason(bearer(token().withIssuedAt((Instant) null), HS256))).isEqualTo(Reason.NO_TIME);
        assertThat(reason(bearer(token().withClaim("iat", "yesterday"), HS256))).isEqualTo(Reason.NOT_A_TOKEN);
        assertThat(reason(bearer(token().withJWTId(""), HS256))).isEqualTo(Reason.NO_ID);
        assertThat(reason(bearer(token().withClaim("payload_hash", (String) null), HS256)))
                .isEqualTo(Reason.PAYLOAD_HASH);
    }

    @Test
    void refusesAnotherBody() {
        assertThat(check.check(bearer(token(), HS256), "{\"type\":\"text\" }".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.PAYLOAD_HASH));
    }

    @Test
    void refusesWhatWasIssuedOutsideTheWindow() {
        assertThat(reason(issued(NOW.minus(Duration.ofHours(24))))).isNull();
        assertThat(reason(issued(NOW.minus(Duration.ofHours(24)).minusSeconds(1))))
                .isEqualTo(Reason.TOO_OLD);
        assertThat(reason(issued(NOW.plusSeconds(60)))).isNull();
        assertThat(reason(issued(NOW.plusSeconds(61)))).isEqualTo(Reason.TOO_NEW);
        SignedWebhook narrow =
                builder().secret(SECRET).window(Duration.ofMinutes(5)).build();
        assertThat(narrow.check(issued(NOW.minusSeconds(301)), BODY)).isEqualTo(new Refused(Reason.TOO_OLD));
    }

    @Test
    void refusesWhatSaysThatItHasEndedOrNotBegun() {
        assertThat(reason(bearer(token().withExpiresAt(NOW.minusSeconds(60)), HS256)))
                .isNull();
        assertThat(reason(bearer(token().withExpiresAt(NOW.minusSeconds(61)), HS256)))
                .isEqualTo(Reason.TOO_OLD);
        assertThat(reason(bearer(token().withNotBefore(NOW.plusSeconds(60)), HS256)))
                .isNull();
        assertThat(reason(bearer(token().withNotBefore(NOW.plusSeconds(61)), HS256)))
                .isEqualTo(Reason.TOO_NEW);
        assertThat(reason(bearer(token().withHeader(Map.of("crit", List.of("x"))), HS256)))
                .isEqualTo(Reason.ALGORITHM);
    }

    @Test
    void takesOldAndNewSecretOfAnApiKeyAndNoOthers() {
        SignedWebhook rotating = builder()
                .secret("1a2b3c", "the old one")
                .secret("1a2b3c", "the new one")
                .secret("9f9f9f", SECRET)
                .build();

        assertThat(rotating.check(bearer(token(), Algorithm.HMAC256("the old one")), BODY))
                .isInstanceOf(Valid.class);
        assertThat(rotating.check(bearer(token(), Algorithm.HMAC256("the new one")), BODY))
                .isInstanceOf(Valid.class);
        assertThat(rotating.check(bearer(token(), HS256), BODY)).isEqualTo(new Refused(Reason.SIGNATURE));
        assertThat(rotating.check(bearer(token().withClaim("api_key", "000000"), HS256), BODY))
                .isEqualTo(new Refused(Reason.UNKNOWN_API_KEY));
        assertThat(rotating.check(bearer(token().withClaim("api_key", (String) null), HS256), BODY))
                .isEqualTo(new Refused(Reason.UNKNOWN_API_KEY));
    }

    @Test
    void refusesOtherApplicationsIfAskedTo() {
        SignedWebhook own =
                builder().secret(SECRET).applicationId("an-application").build();

        assertThat(own.check(bearer(token(), HS256), BODY)).isInstanceOf(Valid.class);
        assertThat(own.check(bearer(token().withClaim("application_id", "another"), HS256), BODY))
                .isEqualTo(new Refused(Reason.APPLICATION));
    }

    @Test
    void isNotBuiltWithoutASecret() {
        assertThatThrownBy(() -> builder().build()).hasMessage("a signature secret is needed");
        assertThatThrownBy(() -> builder().secret("")).hasMessage("the secret is empty");
        assertThatThrownBy(() -> builder().secret(null)).hasMessage("the secret is null");
    }

    private static SignedWebhook.Builder builder() {
        return SignedWebhook.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JWTCreator.Builder token() {
        return JWT.create()
                .withIssuer("Vonage")
                .withJWTId("one")
                .withIssuedAt(NOW)
                .withClaim("payload_hash", HASH)
                .withClaim("api_key", "1a2b3c")
                .withClaim("application_id", "an-application");
    }

    private static String issued(Instant at) {
        return bearer(token().withIssuedAt(at), HS256);
    }

    private static String bearer(JWTCreator.Builder token, Algorithm algorithm) {
        return "Bearer " + token.sign(algorithm);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Reason reason(@Nullable String authorization) {
        return check.check(authorization, BODY) instanceof Refused refused ? refused.reason() : null;
    }
}
