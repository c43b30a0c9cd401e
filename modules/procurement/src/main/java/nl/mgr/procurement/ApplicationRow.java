package nl.mgr.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application with its judgement.
 *
 * @param assessedBy name of who judged
 * @param contractId the contract that came from it, once awarded and drafted
 */
public record ApplicationRow(
        UUID id,
        UUID lotId,
        String lotNumber,
        String lotTitle,
        UUID tenderId,
        String tenderNumber,
        UUID providerId,
        String providerNumber,
        String providerName,
        ApplicationStatus status,
        Instant submittedAt,
        String submittedBy,
        String remark,
        @Nullable Instant assessedAt,
        @Nullable String assessedBy,
        @Nullable String motivation,
        @Nullable LocalDate awardedOn,
        @Nullable UUID contractId,
        @Nullable String contractNumber)
        implements Serializable {}
