package nl.mgr.contracts.internal.amendment;

import java.util.UUID;
import nl.mgr.contracts.Amendments.Signature;
import nl.mgr.contracts.AuthorityMissing;
import nl.mgr.contracts.ConsentReasonMissing;
import nl.mgr.contracts.SignatureIncomplete;
import org.jspecify.annotations.Nullable;

/**
 * What a party decided, by somebody who states that they may.
 *
 * @param reason of a refusal; empty when the party agreed
 */
record Decision(
        Seat seat,
        boolean agreed,
        Signature signature,
        String reason,
        @Nullable UUID person) {

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1000;

    Decision {
        signature = new Signature(
                signature.name().strip(),
                signature.role().strip(),
                signature.statement().strip());
        reason = reason.strip();
        if (!fits(signature.name()) || !fits(signature.role())) {
            throw new SignatureIncomplete();
        }
        if (signature.statement().isEmpty()) {
            throw new AuthorityMissing(seat.name());
        }
        if (!agreed && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            throw new ConsentReasonMissing();
        }
    }

    private static boolean fits(String given) {
        return !given.isEmpty() && given.length() <= LONGEST;
    }
}
