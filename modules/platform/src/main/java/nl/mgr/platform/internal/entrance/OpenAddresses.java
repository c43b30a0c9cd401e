package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Addresses;

/** Asks the gate of addresses on behalf of whoever acts. */
@ApplicationScoped
@Guarded
class OpenAddresses implements Addresses {

    @Inject
    private AddressGate gate;

    @Override
    @Right(Right.EVERYBODY)
    public boolean opens(String address) {
        return gate.opens(address, ActorContext.current());
    }
}
