package nl.mgr.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
public record ApplicationRow(
        UUID id,
        UUID lotId,
        String lotNumber,
        String lotTitle,
        String tenderNumber,
        UUID providerId,
        String providerNumber,
        String providerName,
        ApplicationStatus status,
        Instant submittedAt,
        @Nullable String motivation,
        @Nullable LocalDate awardedOn)
        implements Serializable {}
