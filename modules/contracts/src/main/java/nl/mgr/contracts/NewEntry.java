package nl.mgr.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a product of a provider.
 *
 * @param vouchedAt when it was vouched for elsewhere; counts only for what is taken over
 */
public record NewEntry(
        UUID providerId,
        UUID productId,
        String description,
        String targetWords,
        @Nullable Long ageFrom,
        @Nullable Long ageUntil,
        @Nullable Instant vouchedAt,
        @Nullable String vouchedBy) {}
