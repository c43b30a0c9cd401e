package sample.mgr.contracts;

import nl.mgr.kernel.DomainEvent;
import sample.mgr.contracts.internal.line.GoodLine;

/** Carries an entity. */
public record ContractAwarded(GoodLine line) implements DomainEvent {}
