package nl.mgr.kernel;

/**
 * A fact that crosses modules: a record of ids, numbers, dates and text, named in the past tense. Written to the outbox
 * with the change itself and delivered after it.
 */
public interface DomainEvent {}
