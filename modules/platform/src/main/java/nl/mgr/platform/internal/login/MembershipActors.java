package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** As whom a membership acts today without a session, for what its owner set up to be read from elsewhere. */
@ApplicationScoped
public class MembershipActors {

    @Inject
    private Memberships memberships;

    @Inject
    private Scopes scopes;

    /** Empty when the membership does not count today, or the person is blocked. */
    public Optional<Actor> of(UUID membership) {
        return ActorContext.callAs(Actor.authentication(), () -> memberships.withoutSession(membership))
                .map(scopes::actor);
    }

    /** As whom somebody acts today, by the name they log in with. */
    public Optional<Actor> ofLogin(String loginName) {
        return ActorContext.callAs(Actor.authentication(), () -> memberships.firstOf(loginName))
                .flatMap(this::of);
    }

    /** For which somebody works: work of the background goes by them. */
    public List<UUID> cooperations() {
        return ActorContext.callAs(Actor.authentication(), memberships::cooperations);
    }
}
