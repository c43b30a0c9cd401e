package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tender to prepare.
 *
 * @param deadline the last day to apply, {@code null} when applying stays possible
 * @param terms what a provider must meet, one term per line
 */
public record NewTender(
        String number,
        String title,
        Procedure procedure,
        @Nullable LocalDate deadline,
        String terms) implements Serializable {}
