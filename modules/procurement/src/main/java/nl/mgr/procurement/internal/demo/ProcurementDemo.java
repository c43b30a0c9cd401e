package nl.mgr.procurement.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;

/** Per cooperation: the tenders from which running contracts came, and tenders in every state around the demo day. */
@ApplicationScoped
class ProcurementDemo implements DemoData {

    @Inject
    private Cooperations cooperations;

    @Inject
    private AwardedTenders awarded;

    @Inject
    private CurrentTenders current;

    @Override
    public String module() {
        return "procurement";
    }

    @Override
    public void load(LocalDate demoDay) {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "demo"), cooperations::all)) {
            ActorContext.runAs(Actor.system(cooperation.id(), "demo"), () -> {
                awarded.load(demoDay);
                current.load(demoDay);
            });
        }
    }
}
