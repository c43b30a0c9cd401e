package nl.mgr.platform.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.MailAddresses;
import nl.mgr.platform.internal.account.AddressChanges.Wish;

/** Where the link of a mail is shown. Works as the log-in, for the person of the link. */
@ApplicationScoped
@Guarded
class AddressDesk implements MailAddresses {

    @Inject
    private AddressChanges changes;

    @Override
    @Right(Right.EVERYBODY)
    public Optional<String> of(String token) {
        return ActorContext.callAs(Actor.authentication(), () -> changes.of(token))
                .map(Wish::address);
    }

    @Override
    @Right(Right.EVERYBODY)
    public void confirm(String token) {
        Wish wish = ActorContext.callAs(Actor.authentication(), () -> changes.of(token))
                .orElseThrow(() -> new NotFound("link for an address"));
        ActorContext.runAs(Actor.authentication(wish.person(), wish.name()), () -> changes.confirm(token, wish));
    }
}
