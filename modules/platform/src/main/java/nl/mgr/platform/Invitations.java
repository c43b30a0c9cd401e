package nl.mgr.platform;

import java.util.Optional;
import nl.mgr.kernel.NotFound;

/** Setting a password by a link that works once: somebody new, or somebody who forgot it. The link is the right. */
public interface Invitations {

    /** Whose link it is. */
    record Invited(String loginName, String name) {}

    /** Empty when the link opens nothing (any more). */
    Optional<Invited> of(String token);

    /**
     * Sets the password, ends the person's sessions and lets the link lapse.
     *
     * @throws NotFound the link opens nothing (any more)
     * @throws WeakPassword too short or too well known; the link stays good
     */
    void accept(String token, String password);
}
