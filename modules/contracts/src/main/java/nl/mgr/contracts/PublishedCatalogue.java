package nl.mgr.contracts;

import java.util.UUID;

/**
 * What came of publishing.
 *
 * @param fresh false when the last publication of the month already said the same: then it is that one
 */
public record PublishedCatalogue(UUID id, long number, boolean fresh) {}
