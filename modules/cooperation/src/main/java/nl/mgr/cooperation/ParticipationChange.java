package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A wish to join or leave a submodule.
 *
 * @param joins {@code true} to take part from the date on, {@code false} to take part no longer from the date on
 * @param effective first day on which it holds
 */
public record ParticipationChange(UUID municipality, UUID submodule, boolean joins, LocalDate effective)
        implements Serializable {}
