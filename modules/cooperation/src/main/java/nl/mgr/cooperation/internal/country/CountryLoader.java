package nl.mgr.cooperation.internal.country;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Started;

/** Brings the register up to the list of the country at each start. What the register knows already stays as it is. */
@ApplicationScoped
class CountryLoader {

    /** The demo tells of its municipalities itself, and ends some of them after what happened before. */
    private static final int BEHIND_THE_DEMO = Interceptor.Priority.APPLICATION + 520;

    @Inject
    private CountrySteps steps;

    void load(@Observes @Priority(BEHIND_THE_DEMO) Started started) {
        ActorContext.runAs(Actor.system(null, "CBS"), steps::register);
        ActorContext.runAs(Actor.system(null, "CBS"), steps::succeed);
    }
}
