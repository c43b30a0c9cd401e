package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.FirstAdministration;

/** Where strangers show the token of the first start. The token is the right; the work is the system's. */
@ApplicationScoped
@Guarded
class FirstDesk implements FirstAdministration {

    private static final Actor SYSTEM = Actor.system(null, "first start");

    @Inject
    private FirstAdministrator administrator;

    @Override
    @Right(Right.EVERYBODY)
    public boolean opens(String token) {
        return ActorContext.callAs(SYSTEM, () -> administrator.opens(token));
    }

    @Override
    @Right(Right.EVERYBODY)
    public void register(String token, String loginName, String name, String password) {
        ActorContext.runAs(SYSTEM, () -> administrator.register(token, loginName, name, password));
    }
}
