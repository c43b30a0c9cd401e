package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider to whom a lot was awarded.
 *
 * @param contractId the contract that came from it; {@code null} until it is drafted
 * @param contractNumber its number, or {@code null} when the contract does not exist for this actor
 */
public record AwardRow(
        UUID id,
        UUID providerId,
        String providerName,
        LocalDate awardedOn,
        @Nullable UUID contractId,
        @Nullable String contractNumber)
        implements Serializable {}
