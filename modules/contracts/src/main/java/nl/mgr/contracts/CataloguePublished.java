package nl.mgr.contracts;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.Month;

/** The catalogue of a municipality came out, or a correction of it. */
public record CataloguePublished(UUID publicationId, UUID municipalityId, Month month) implements DomainEvent {}
