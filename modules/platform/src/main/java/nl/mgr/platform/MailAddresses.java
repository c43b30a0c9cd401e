package nl.mgr.platform;

import java.util.Optional;
import nl.mgr.kernel.NotFound;

/** Confirming a new address for mail by the link that was sent there. The link is the right. */
public interface MailAddresses {

    /** The address that the link confirms; empty when it opens nothing (any more). */
    Optional<String> of(String token);

    /**
     * Mail for the person of the link goes there from now on; the address before is told.
     *
     * @throws NotFound the link opens nothing (any more)
     */
    void confirm(String token);
}
