package nl.mgr.platform;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/**
 * Somebody was given a task in person.
 *
 * @param byName who gave it
 * @param word why or how; may be empty
 */
public record TaskGiven(UUID taskId, UUID cooperationId, UUID personId, String byName, String word)
        implements DomainEvent {}
