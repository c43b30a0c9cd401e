package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.Roles;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.internal.people.SignOnMembers;
import nl.mgr.platform.internal.people.SignOnMembers.Found;
import org.jspecify.annotations.Nullable;

/** Decides who somebody is here and what they may, from what their organisation's log-in says of them. */
@ApplicationScoped
class Arrivals {

    /** Who came in, as what. */
    record Arrived(Person person, UUID membershipId) {}

    private final Roles roles = Roles.fromFile();

    @Inject
    private SignOnMembers members;

    /**
     * The roles that would follow, without any change; empty when they are given by hand.
     *
     * @throws SignOnStopped who would not be let in
     */
    Set<String> rolesOf(IdentityProvider provider, Claims claims) {
        decide(provider, claims, found(provider, claims));
        return wanted(provider, claims);
    }

    /** @throws SignOnStopped who is not let in */
    Arrived arrive(IdentityProvider provider, Claims claims) {
        Optional<Found> found = found(provider, claims);
        decide(provider, claims, found);
        Set<String> wanted = wanted(provider, claims);
        return ActorContext.callAs(
                Actor.system(provider.cooperationId(), "single sign-on: " + claims.loginName()),
                () -> enter(provider, claims, found.orElse(null), wanted));
    }

    private Arrived enter(IdentityProvider provider, Claims claims, @Nullable Found found, Set<String> wanted) {
        Found member = found;
        if (member == null || member.membershipId() == null) {
            member = members.join(
                    member == null ? null : member.person(),
                    provider.organisationId(),
                    provider.cooperationId(),
                    claims.loginName(),
                    claims.name(),
                    wanted);
        } else if (provider.givesRoles() && !Set.copyOf(member.roles()).equals(wanted)) {
            members.roles(member.membershipId(), wanted);
        }
        if (found == null || !found.linked()) {
            members.link(provider.id(), claims.subject(), member.person().id());
        }
        return new Arrived(member.person(), java.util.Objects.requireNonNull(member.membershipId()));
    }

    private void decide(IdentityProvider provider, Claims claims, Optional<Found> found) {
        if (found.map(Found::blocked).orElse(false)) {
            throw stopped(SignOnFault.BLOCKED, provider);
        }
        boolean strange = found.isEmpty() && nameTaken(claims);
        if (strange || found.filter(one -> one.elsewhere() && !one.linked()).isPresent()) {
            throw stopped(SignOnFault.WORKS_ELSEWHERE, provider);
        }
        boolean member = found.filter(one -> one.membershipId() != null).isPresent();
        if (!member && !provider.setup().letsInNew()) {
            throw stopped(SignOnFault.NO_MEMBER, provider);
        }
        if ((provider.givesRoles() || !member) && wanted(provider, claims).isEmpty()) {
            throw stopped(SignOnFault.NO_ROLE, provider);
        }
    }

    private boolean nameTaken(Claims claims) {
        return ActorContext.callAs(Actor.authentication(), () -> members.nameTaken(claims.loginName()));
    }

    private Set<String> wanted(IdentityProvider provider, Claims claims) {
        Set<String> wanted = provider.roles(claims.values());
        wanted.retainAll(roles.ofKind(provider.kind()));
        return wanted;
    }

    private Optional<Found> found(IdentityProvider provider, Claims claims) {
        return ActorContext.callAs(
                Actor.authentication(),
                () -> members.find(
                        provider.id(),
                        provider.organisationId(),
                        provider.cooperationId(),
                        claims.subject(),
                        claims.loginName()));
    }

    private static SignOnStopped stopped(SignOnFault fault, IdentityProvider provider) {
        return new SignOnStopped(fault, provider.state().code());
    }
}
