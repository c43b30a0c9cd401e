package nl.mgr.contracts;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** New clients are not taken any more, or are taken again. */
public record AdmissionStopChanged(UUID stopId, UUID lineId, boolean stopped) implements DomainEvent {}
