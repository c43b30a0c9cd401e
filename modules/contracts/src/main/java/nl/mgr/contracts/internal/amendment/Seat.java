package nl.mgr.contracts.internal.amendment;

import java.util.UUID;
import nl.mgr.contracts.Amendments.Party;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A party whose consent is needed.
 *
 * @param municipality which, when the party is one
 */
record Seat(Party party, @Nullable UUID municipality, String name) {

    static Seat read(Row row) {
        return new Seat(Party.of(row.text("party")), row.optionalUuid("municipality_id"), row.text("name"));
    }

    boolean same(Seat other) {
        return party == other.party
                && (municipality == null ? other.municipality == null : municipality.equals(other.municipality));
    }

    /** Whether somebody decides for it. */
    boolean isOf(Actor actor) {
        return switch (actor.kind()) {
            case PROVIDER -> party == Party.PROVIDER;
            case MUNICIPALITY ->
                party == Party.MUNICIPALITY && actor.municipalityIds().contains(municipality);
            case STAFF, SYSTEM -> party == Party.COOPERATION;
            case AUTHENTICATION, PLATFORM -> false;
        };
    }
}
