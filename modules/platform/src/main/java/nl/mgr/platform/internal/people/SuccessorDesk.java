package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Successors;

/** Reads and writes memberships as the system, which alone sees those of other organisations. */
@ApplicationScoped
@Guarded("platform")
class SuccessorDesk implements Successors {

    @Inject
    private SuccessorSteps steps;

    @Override
    @Right("platform.people.manage")
    public long waiting(Set<UUID> old, UUID successor, LocalDate day) {
        UUID cooperation = AdministratorDesk.forTheTeam();
        return ActorContext.callAs(AdministratorDesk.system(), () -> steps.waiting(cooperation, old, successor, day)
                .size());
    }

    @Override
    @Right("platform.people.manage")
    public void pass(Set<UUID> old, UUID successor, String organisation, LocalDate day) {
        UUID cooperation = AdministratorDesk.forTheTeam();
        ActorContext.runAs(
                AdministratorDesk.system(), () -> steps.pass(cooperation, old, successor, organisation, day));
    }
}
