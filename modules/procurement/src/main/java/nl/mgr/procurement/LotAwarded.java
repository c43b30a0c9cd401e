package nl.mgr.procurement;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** A lot was awarded to a provider; its contract is drafted from it. */
public record LotAwarded(UUID awardId, UUID lotId, UUID providerId, LocalDate awardedOn) implements DomainEvent {}
