package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.login.Memberships.Active;
import org.jspecify.annotations.Nullable;

/** Makes the actor of a membership: rights from its roles, modules and municipalities from the participation of today. */
@ApplicationScoped
class Scopes {

    private final Roles roles = Roles.fromFile();

    @Inject
    private Participation participation;

    @Inject
    private Modules modules;

    Actor actor(Active active) {
        return actor(
                active.kind(),
                active.pointer(),
                active.cooperationId(),
                new Somebody(active.person().id(), active.person().name(), active.membershipId()),
                roles.rightsOf(active.roles()));
    }

    /** Who acts: a person by a membership, or a program, which has neither. */
    record Somebody(
            @Nullable UUID person, String name, @Nullable UUID membership) {}

    /** @param pointer the municipality or care provider; of a team its cooperation */
    Actor actor(
            OrganisationKind kind,
            @Nullable UUID pointer,
            @Nullable UUID cooperation,
            Somebody who,
            Set<String> rights) {
        boolean municipality = kind.actor() == ActorKind.MUNICIPALITY;
        boolean provider = kind.actor() == ActorKind.PROVIDER;
        Participation.Scope scope = cooperation == null
                ? Participation.Scope.NONE
                : ActorContext.callAs(
                        Actor.system(cooperation, "log-in"),
                        () -> participation.today(cooperation, municipality ? pointer : null));
        return new Actor(
                kind.actor(),
                who.person(),
                who.name(),
                who.membership(),
                cooperation,
                municipality ? pointer : null,
                scope.municipalities(),
                provider ? pointer : null,
                new PresentAccess(modules).of(scope.access()),
                rights);
    }
}
