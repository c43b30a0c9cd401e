package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.Started;
import nl.mgr.platform.internal.address.BaseAddress;

/** Prints the way in at a start without demo and without an administrator. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private FirstAdministrator administrator;

    void welcome(@Observes Started started) {
        if (Settings.flag("mgr.demo", false)) {
            return;
        }
        ActorContext.runAs(Actor.system(null, "first start"), () -> {
            if (administrator.missing()) {
                LOG.log(
                        Level.WARNING,
                        "No administrator yet. Register the first one, once, at {0}/account/eerste-beheerder?token={1}",
                        new Object[] {BaseAddress.configured().origin(), administrator.newToken()});
            }
        });
    }
}
