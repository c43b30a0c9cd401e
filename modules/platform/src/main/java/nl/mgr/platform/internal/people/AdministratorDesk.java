package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.AdministratorThere;
import nl.mgr.platform.Administrators;
import nl.mgr.platform.Members.Link;

/** Reads and writes memberships as the system, which alone sees those of other organisations. */
@ApplicationScoped
@Guarded("platform")
class AdministratorDesk implements Administrators {

    @Inject
    private AdministratorSteps steps;

    @Inject
    private Persons persons;

    @Inject
    private MemberChanges changes;

    @Inject
    private PasswordLinks links;

    @Override
    @Right("platform.people.manage")
    public Set<String> teamRoles() {
        UUID cooperation = forTheTeam();
        return ActorContext.callAs(system(), () -> steps.teamRoles(cooperation));
    }

    @Override
    @Right("platform.people.manage")
    public Set<UUID> municipalities() {
        UUID cooperation = forTheTeam();
        return ActorContext.callAs(system(), () -> steps.administered(cooperation));
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Link invite(UUID municipality, String organisation, String loginName, String name, String mailAddress) {
        UUID cooperation = forTheTeam();
        NewNames.check(loginName, name);
        String address = changes.mailAddress(mailAddress);
        persons.reserve(loginName);
        if (municipalities().contains(municipality)) {
            throw new AdministratorThere(organisation);
        }
        UUID person = ActorContext.callAs(
                system(), () -> steps.join(municipality, organisation, cooperation, loginName, name.strip(), address));
        return links.forSomebodyNew(person, organisation);
    }

    /** @throws NotFound for whoever works elsewhere: nobody at a municipality learns who works at another */
    static UUID forTheTeam() {
        Actor actor = ActorContext.current();
        if (actor.kind() != ActorKind.STAFF && actor.kind() != ActorKind.SYSTEM) {
            throw new NotFound("administrators of municipalities");
        }
        return actor.requireCooperation();
    }

    static Actor system() {
        Actor actor = ActorContext.current();
        return Actor.system(actor.cooperationId(), actor.name());
    }
}
