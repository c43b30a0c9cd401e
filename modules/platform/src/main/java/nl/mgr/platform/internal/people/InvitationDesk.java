package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Invitations;

/** Where strangers show the link that they were sent. Works as the log-in, for the person of the link. */
@ApplicationScoped
@Guarded
class InvitationDesk implements Invitations {

    @Inject
    private InvitationSteps steps;

    @Override
    @Right(Right.EVERYBODY)
    public Optional<Invited> of(String token) {
        return ActorContext.callAs(
                Actor.authentication(), () -> steps.person(token).map(steps::invited));
    }

    @Override
    @Right(Right.EVERYBODY)
    public void accept(String token, String password) {
        UUID person = ActorContext.callAs(Actor.authentication(), () -> steps.person(token))
                .orElseThrow(() -> new NotFound("link for a password"));
        Invited invited = ActorContext.callAs(Actor.authentication(), () -> steps.invited(person));
        ActorContext.runAs(
                Actor.authentication(person, invited.name()),
                () -> steps.accept(token, person, invited.loginName(), password));
    }
}
