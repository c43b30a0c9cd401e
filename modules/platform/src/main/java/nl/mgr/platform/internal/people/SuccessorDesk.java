package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Successors;
import nl.mgr.platform.internal.people.SuccessorSteps.Way;

/** Reads and writes memberships as the system, which alone sees those of other organisations. */
@ApplicationScoped
@Guarded("platform")
class SuccessorDesk implements Successors {

    @Inject
    private SuccessorSteps steps;

    @Inject
    private Clock clock;

    @Override
    @Right("platform.people.manage")
    public long waiting(Set<UUID> old, UUID successor, LocalDate day) {
        UUID cooperation = AdministratorDesk.forTheTeam();
        return ActorContext.callAs(AdministratorDesk.system(), () -> steps.waiting(
                        new Way(cooperation, OrganisationKind.MUNICIPALITY, old, successor, day))
                .size());
    }

    @Override
    @Right("platform.people.manage")
    public void pass(Set<UUID> old, UUID successor, String organisation, LocalDate day) {
        UUID cooperation = AdministratorDesk.forTheTeam();
        ActorContext.runAs(
                AdministratorDesk.system(),
                () -> steps.pass(
                        new Way(cooperation, OrganisationKind.MUNICIPALITY, old, successor, day), organisation));
    }

    @Override
    @Right("platform.people.follow.view")
    public long atProvider(UUID old, UUID stays) {
        Way way = ofProvider(old, stays);
        return ActorContext.callAs(
                AdministratorDesk.system(), () -> steps.waiting(way).size());
    }

    @Override
    @Right("platform.people.follow")
    public void passProvider(UUID old, UUID stays, String organisation) {
        Way way = ofProvider(old, stays);
        ActorContext.runAs(AdministratorDesk.system(), () -> steps.pass(way, organisation));
    }

    private Way ofProvider(UUID old, UUID stays) {
        return new Way(
                AdministratorDesk.forTheTeam(), OrganisationKind.PROVIDER, Set.of(old), stays, LocalDate.now(clock));
    }
}
