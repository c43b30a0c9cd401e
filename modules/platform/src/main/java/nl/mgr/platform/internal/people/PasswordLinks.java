package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Invitations.Invited;
import nl.mgr.platform.Members.Link;

/** Makes the links by which people set a password. Whether somebody may have one, who calls has found out. */
@ApplicationScoped
class PasswordLinks {

    private static final Duration FOR_SOMEBODY_NEW = Duration.ofDays(7);
    private static final Duration FOR_A_NEW_PASSWORD = Duration.ofDays(1);

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private InvitationSteps steps;

    @Inject
    private MemberChanges changes;

    /** For somebody who was made a member; without address when they have a password already. */
    Link forSomebodyNew(UUID person, String organisation) {
        boolean known = ActorContext.callAs(Actor.authentication(), () -> steps.hasPassword(person));
        Invited invited = ActorContext.callAs(Actor.authentication(), () -> steps.invited(person));
        if (!known) {
            return make(person, invited, FOR_SOMEBODY_NEW, "uitnodiging");
        }
        String mailed = ActorContext.callAs(system(), () -> changes.added(person, organisation));
        return new Link(invited.loginName(), invited.name(), "", tokens.until(FOR_SOMEBODY_NEW), mailed);
    }

    /** For somebody who forgot the present one, which counts until the link is used. */
    Link forWhoForgot(UUID person) {
        Invited invited = ActorContext.callAs(Actor.authentication(), () -> steps.invited(person));
        return make(person, invited, FOR_A_NEW_PASSWORD, "nieuw-wachtwoord");
    }

    private Link make(UUID person, Invited invited, Duration valid, String kind) {
        return ActorContext.callAs(system(), () -> changes.link(invited, person, valid, kind));
    }

    private static Actor system() {
        Actor actor = ActorContext.current();
        return Actor.system(actor.cooperationId(), actor.name());
    }
}
