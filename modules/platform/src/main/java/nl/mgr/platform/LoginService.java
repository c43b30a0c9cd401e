package nl.mgr.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;

/** Lets people in and says who they are; every answer is built from the database, never from what a browser says. */
public interface LoginService {

    /** One thing a person may act as. */
    record MembershipRow(UUID id, String organisation, String cooperation, OrganisationKind kind, List<String> roles) {}

    /** Somebody who proved who they are. */
    record Person(UUID id, String loginName, String name) {}

    /** How an attempt to log in ended. */
    sealed interface Outcome {
        record Welcome(Person person) implements Outcome {}

        /** Wrong name or password, or blocked: the same answer for all. */
        record Refused() implements Outcome {}

        /** Too many attempts; the password was not looked at. */
        record Later(long seconds) implements Outcome {}
    }

    /** @param origin network address of the browser */
    Outcome logIn(String loginName, String password, String origin);

    /** What the person may act as today. */
    List<MembershipRow> memberships(UUID personId);

    /**
     * The actor of a membership, with today's rights, modules and scope; empty when the membership does not count (any
     * more) for this person.
     */
    Optional<Actor> actor(UUID personId, UUID membershipId);
}
