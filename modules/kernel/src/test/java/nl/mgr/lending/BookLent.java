package nl.mgr.lending;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

public record BookLent(UUID loanId, UUID cooperationId, String title) implements DomainEvent {}
