package nl.mgr.cooperation;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;

/** A participation has ended, and its municipality has no document of it yet. */
public record ExportDue(UUID participationId) implements DomainEvent {}
