package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of participation.
 *
 * @param kind {@code joined}, {@code continued}, {@code left} or {@code withdrawn} (a plan that never began)
 * @param decisionDate {@code null} when no document tells it
 * @param by who recorded it
 */
public record DecidedChange(
        String municipality,
        String module,
        String submodule,
        String kind,
        LocalDate effective,
        UUID decision,
        String decisionBody,
        @Nullable LocalDate decisionDate,
        String decisionNumber,
        boolean noticeWaived,
        Instant at,
        String by)
        implements Serializable {}
