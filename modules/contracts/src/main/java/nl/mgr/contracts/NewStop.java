package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An admission stop to be.
 *
 * @param municipality where it holds; {@code null} for all of the line
 * @param from first day, when it is asked for
 * @param last last day, after which it ends by itself; {@code null} until somebody ends it
 */
public record NewStop(
        @Nullable UUID municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        String reason) {}
