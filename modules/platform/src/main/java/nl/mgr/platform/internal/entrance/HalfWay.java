package nl.mgr.platform.internal.entrance;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.internal.signon.SignOn.CameBy;
import org.jspecify.annotations.Nullable;

/**
 * What the web session keeps of somebody whose password was right and who still owes the second step.
 *
 * @param wanted the address they were on the way to
 * @param until when it lapses
 * @param binding SHA-256 of the second cookie, in hexadecimal
 * @param by the organisation's own log-in they came by; {@code null} for a password of ours
 * @param membershipId as what they come in; {@code null} when that is still to be chosen
 */
record HalfWay(
        Person person,
        @Nullable String wanted,
        Instant until,
        String binding,
        @Nullable CameBy by,
        @Nullable UUID membershipId)
        implements Serializable {

    /** Another name than before it told by what they came: a session of then must not count as one by a password. */
    static final String ATTRIBUTE = "mgr.half-way-by";

    static final Duration PATIENCE = Duration.ofMinutes(10);
}
