package nl.mgr.platform.internal.entrance;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.platform.internal.signon.SignOn.CameBy;
import org.jspecify.annotations.Nullable;

/**
 * All that the web session keeps of a log-in.
 *
 * @param sessionId the row that says whether it still lasts
 * @param membershipId as what the person acts; {@code null} while none is chosen
 * @param binding SHA-256 of the second cookie, in hexadecimal
 * @param by the organisation's own log-in they came by; {@code null} for a password of ours
 */
public record SignedIn(
        UUID sessionId,
        UUID personId,
        String loginName,
        @Nullable UUID membershipId,
        String binding,
        @Nullable CameBy by)
        implements Serializable {

    static final String ATTRIBUTE = "mgr.signed-in";
}
