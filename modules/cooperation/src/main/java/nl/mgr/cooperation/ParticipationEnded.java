package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** It was decided that a municipality takes part in a submodule no longer, from a day on. */
public record ParticipationEnded(
        UUID cooperationId, UUID municipalityId, UUID submoduleId, UUID participationId, LocalDate until)
        implements DomainEvent {}
