package nl.mgr.monitoring;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** A provider's figures of a month are in, for the first time or as a correction (version above 1). */
public record DeliveryReceived(UUID cooperationId, UUID deliveryId, UUID providerId, LocalDate month, int version)
        implements DomainEvent {}
