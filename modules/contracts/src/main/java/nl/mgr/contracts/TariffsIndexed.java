package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/**
 * Tariffs rose by a run, or those of a run were taken back.
 *
 * @param status of the run by then, as a code: {@link Indexations.Status#APPLIED} or {@link Indexations.Status#UNDONE}
 */
public record TariffsIndexed(UUID runId, LocalDate effective, String status) implements DomainEvent {

    /** Whether they were taken back. */
    public boolean undone() {
        return status.equals(Indexations.Status.UNDONE.code());
    }
}
