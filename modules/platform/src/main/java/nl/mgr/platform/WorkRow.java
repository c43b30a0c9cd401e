package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task on a work list, in words.
 *
 * @param module whose kind it is
 * @param kind name of the kind
 * @param kindName in words
 * @param text what to do
 * @param sub why or how much
 * @param verb what to do there
 * @param address where it is done; empty when the actor may not
 * @param organisation whose work it is, when that is another organisation; else empty
 * @param role whose it is as long as nobody took it
 * @param person who has it; {@code null} when nobody took it
 * @param own whether the actor has it in person
 * @param state open, done or dropped
 * @param ended when it was done or dropped
 * @param endedBy by whom
 * @param reason why it was dropped, in words
 */
public record WorkRow(
        UUID id,
        String module,
        String kind,
        String kindName,
        String text,
        String sub,
        String verb,
        String address,
        String organisation,
        String role,
        @Nullable String person,
        boolean own,
        boolean urgent,
        boolean escalated,
        LocalDate since,
        @Nullable LocalDate due,
        String state,
        @Nullable Instant ended,
        @Nullable String endedBy,
        @Nullable String reason)
        implements Serializable {

    public boolean open() {
        return state.equals("open");
    }

    /** Whether its day has passed. */
    public boolean late(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
