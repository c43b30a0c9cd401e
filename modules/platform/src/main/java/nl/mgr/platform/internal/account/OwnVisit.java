package nl.mgr.platform.internal.account;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.internal.entrance.Visit;

/**
 * The person of this request, with the session they came by.
 *
 * @param origin network address of the browser
 */
record OwnVisit(Person person, UUID session, String origin) {

    /** @throws NotFound for a stranger */
    static OwnVisit now() {
        Visit visit = Visit.ofSomebody();
        return new OwnVisit(
                Objects.requireNonNull(visit.standing()).person(),
                Objects.requireNonNull(visit.signedIn()).sessionId(),
                Visit.origin());
    }

    UUID id() {
        return person.id();
    }

    <T> T call(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(person.id(), person.name()), work);
    }

    void run(Runnable work) {
        ActorContext.runAs(Actor.authentication(person.id(), person.name()), work);
    }
}
