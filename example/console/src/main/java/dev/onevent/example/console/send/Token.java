package dev.onevent.example.console.send;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import dev.onevent.vonage.SignedWebhook;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor's signature of webhooks. */
public final class Token {

    private final Algorithm secret;
    private final @Nullable String apiKey;

    public Token(String secret, @Nullable String apiKey) {
        this.secret = Algorithm.HMAC256(secret);
        this.apiKey = apiKey;
    }

    /** The {@code Authorization} header of a body, now and once. */
    public String of(byte[] body) {
        return of(body, UUID.randomUUID().toString());
    }

    /** The {@code Authorization} header of a body, with an id of one's own. */
    public String of(byte[] body, String id) {
        return "Bearer "
                + JWT.create()
                        .withIssuer("Vonage")
                        .withJWTId(id)
                        .withIssuedAt(Instant.now())
                        .withClaim("api_key", apiKey)
                        .withClaim("payload_hash", SignedWebhook.payloadHash(body))
                        .sign(secret);
    }
}
