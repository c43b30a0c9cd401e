package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.platform.internal.login.MembershipActors;

/** Tells administrators in time that a key ends: it is seldom the maker who notices when a program stands still. */
@ApplicationScoped
class KeyRound implements Round {

    @Inject
    private MembershipActors actors;

    @Inject
    private KeyWarnings warnings;

    @Override
    public String name() {
        return "platform.sleutels";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void go() {
        actors.cooperations()
                .forEach(cooperation -> ActorContext.runAs(Actor.system(cooperation, "keys"), warnings::tell));
    }
}
