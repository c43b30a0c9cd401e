package nl.mgr.platform.internal.signon;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser was sent to ask, kept in its web session until the answer comes.
 *
 * @param version of the provider's settings
 * @param state that the answer must repeat
 * @param nonce that the token must repeat
 * @param verifier whose hash went along (PKCE, RFC 7636)
 * @param wanted the address the visitor was on the way to
 * @param trial whether an administrator only tries the settings
 */
public record Question(
        UUID provider,
        long version,
        String state,
        String nonce,
        String verifier,
        @Nullable String wanted,
        boolean trial,
        Instant until)
        implements Serializable {

    public static final String ATTRIBUTE = "mgr.sign-on.question";
    static final Duration PATIENCE = Duration.ofMinutes(10);

    public boolean answeredBy(@Nullable String repeated, Instant now) {
        return state.equals(repeated) && now.isBefore(until);
    }
}
