package sample.mgr.contracts;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** An event as it must be. */
public record GoodEvent(UUID line) implements DomainEvent {}
