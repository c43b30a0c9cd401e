package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;
import nl.mgr.platform.internal.login.Secrets;

/** The administrator of the demo's installation. Everybody else comes with the module that knows their organisation. */
@ApplicationScoped
class InstallationDemo implements DemoData {

    @Inject
    private FirstAdministrator administrator;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public void load(LocalDate demoDay) {
        ActorContext.runAs(
                Actor.system(null, "demo"),
                () -> administrator.add(
                        "beheerder@installatie", "Beheerder van de installatie", Secrets.demoPassword()));
    }
}
