package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** It was decided that a municipality takes part in a submodule from a day on. */
public record ParticipationStarted(
        UUID cooperationId, UUID municipalityId, UUID submoduleId, UUID participationId, LocalDate from)
        implements DomainEvent {}
