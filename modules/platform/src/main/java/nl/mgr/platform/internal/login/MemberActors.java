package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** As whom a member would act today: for what is prepared for somebody who is not here. */
@ApplicationScoped
public class MemberActors {

    @Inject
    private Memberships memberships;

    @Inject
    private Scopes scopes;

    /** Empty when the membership is over or the person is blocked. */
    public Optional<Actor> actor(UUID membership) {
        return ActorContext.callAs(
                Actor.authentication(), () -> memberships.withoutSession(membership).map(scopes::actor));
    }
}
