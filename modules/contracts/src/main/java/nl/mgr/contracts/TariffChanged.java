package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** A price was set for a line in a municipality from a day on. */
public record TariffChanged(UUID tariffId, UUID lineId, UUID municipalityId, LocalDate validFrom)
        implements DomainEvent {}
