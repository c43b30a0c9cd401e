package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of a product.
 *
 * @param version zero while nothing is said
 * @param sure whether it was vouched for within a quarter
 * @param reports how many reports wait for an answer
 */
public record FinderEntry(
        UUID providerId,
        UUID productId,
        String code,
        String product,
        LegalDomain domain,
        long version,
        String description,
        String targetWords,
        @Nullable Long ageFrom,
        @Nullable Long ageUntil,
        @Nullable Instant vouchedAt,
        String vouchedBy,
        boolean sure,
        long reports)
        implements Serializable {}
