package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.OrganisationSafety;
import nl.mgr.platform.OwnSecondStepFirst;

/** Reads under the scope of the administrator; writes as the system. */
@ApplicationScoped
@Guarded("platform")
class SafetyDesk implements OrganisationSafety {

    private static final String OWN = """
            select organisation.id, organisation.asks_second_step from platform.membership
            join platform.organisation on organisation.id = membership.organisation_id where membership.id = ?""";

    private record Own(UUID id, boolean asks) {}

    @Inject
    private Database database;

    @Inject
    private SafetySteps steps;

    @Override
    @Transactional
    @Right("platform.people.manage")
    public Demand secondStep() {
        Own own = own();
        UUID cooperation = ActorContext.current().cooperationId();
        SafetySteps.Count count = ActorContext.callAs(Actor.authentication(), () -> steps.count(own.id(), cooperation));
        return new Demand(!mayChoose(), own.asks(), count.with(), count.people());
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void askSecondStep(boolean asked) {
        if (!mayChoose()) {
            throw new NotFound("a choice of a second step");
        }
        Actor actor = ActorContext.current();
        UUID me = Objects.requireNonNull(actor.personId());
        if (asked && !ActorContext.callAs(Actor.authentication(), () -> steps.has(me))) {
            throw new OwnSecondStepFirst();
        }
        UUID organisation = own().id();
        ActorContext.runAs(Actor.system(actor.cooperationId(), actor.name()), () -> steps.ask(organisation, asked));
    }

    private static boolean mayChoose() {
        ActorKind kind = ActorContext.current().kind();
        return kind == ActorKind.MUNICIPALITY || kind == ActorKind.PROVIDER;
    }

    private Own own() {
        return database.first(
                        OWN,
                        row -> new Own(row.uuid("id"), row.flag("asks_second_step")),
                        ActorContext.current().membershipId())
                .orElseThrow(() -> new NotFound("an own organisation"));
    }
}
