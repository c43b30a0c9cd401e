package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * A product of a provider that is contracted and in force, with what its provider says of it.
 *
 * @param towns where the provider has sites, joined by commas
 * @param kilometres as the crow flies to the nearest site, {@code null} when it is not known where that is
 * @param ageFrom youngest, {@code null} when not told
 * @param vouchedSure whether it was vouched for within a quarter
 * @param notedSure whether waiting time and places were told within a quarter
 * @param stoppedAt since when no clients are taken
 * @param reports how many say that the entry is not right and are not closed
 */
public record CareOffer(
        UUID lineId,
        UUID contractId,
        UUID providerId,
        String provider,
        UUID productId,
        String code,
        String product,
        String kind,
        LegalDomain domain,
        String towns,
        @Nullable Long kilometres,
        String description,
        String targetWords,
        @Nullable Long ageFrom,
        @Nullable Long ageUntil,
        @Nullable Instant vouchedAt,
        String vouchedBy,
        boolean vouchedSure,
        @Nullable Long waitingWeeks,
        @Nullable Long freePlaces,
        @Nullable Instant notedAt,
        boolean notedSure,
        @Nullable Instant stoppedAt,
        @Nullable LocalDate stopLast,
        long reports)
        implements Serializable {}
