package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** A municipality went up into another. */
public record MunicipalitySucceeded(UUID municipalityId, UUID successorId, LocalDate date) implements DomainEvent {}
