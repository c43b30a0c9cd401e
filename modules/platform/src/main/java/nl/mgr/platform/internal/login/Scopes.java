package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.login.Memberships.Active;

/** Makes the actor of a membership: rights from its roles, modules and municipalities from the participation of today. */
@ApplicationScoped
class Scopes {

    private final Roles roles = Roles.fromFile();

    @Inject
    private Participation participation;

    @Inject
    private Modules modules;

    Actor actor(Active active) {
        UUID cooperation = active.cooperationId();
        UUID pointer = active.pointer();
        boolean municipality = active.kind().actor() == ActorKind.MUNICIPALITY;
        boolean provider = active.kind().actor() == ActorKind.PROVIDER;
        Participation.Scope scope = cooperation == null
                ? Participation.Scope.NONE
                : ActorContext.callAs(
                        Actor.system(cooperation, "log-in"),
                        () -> participation.today(cooperation, municipality ? pointer : null));
        return new Actor(
                active.kind().actor(),
                active.person().id(),
                active.person().name(),
                active.membershipId(),
                cooperation,
                municipality ? pointer : null,
                scope.municipalities(),
                provider ? pointer : null,
                new PresentAccess(modules).of(scope.access()),
                roles.rightsOf(active.roles()));
    }
}
