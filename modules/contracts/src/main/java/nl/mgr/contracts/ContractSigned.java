package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** Both parties agreed; its lines are in force from the contract's first day on. */
public record ContractSigned(UUID contractId, UUID providerId, LocalDate validFrom) implements DomainEvent {}
