package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that an entry of the care finder is not right.
 *
 * @param municipality that says so
 * @param answer of the provider, empty while there is none
 */
public record EntryReport(
        UUID id,
        UUID municipalityId,
        String municipality,
        String words,
        Instant at,
        String answer,
        @Nullable Instant answeredAt)
        implements Serializable {}
