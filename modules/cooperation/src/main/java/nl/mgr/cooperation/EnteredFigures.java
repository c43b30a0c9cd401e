package nl.mgr.cooperation;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** Figures by which costs are shared: those that modules supply, and those that somebody entered. */
public interface EnteredFigures {

    /** More than this is a slip of the pen. */
    long MOST = 1_000_000_000_000L;

    /**
     * Every municipality that is a member on some day of that year or the two after it, by name, with its figure.
     *
     * @param domain {@code null} for all laws together
     */
    List<FigureLine> of(int year, @NotNull FigureKind kind, @Nullable LegalDomain domain);

    /**
     * Writes figures down, all or none; what is not named stays as it is.
     *
     * @param changes by municipality
     * @throws OptimisticLockException when a figure is not any more what whoever changes it saw
     * @throws SourceNeeded without a source
     * @throws FigureOutOfRange below zero or above {@link #MOST}
     */
    void enter(
            int year,
            @NotNull FigureKind kind,
            @Nullable LegalDomain domain,
            @NotNull Map<UUID, Change> changes,
            @NotNull FactState state,
            @NotNull String source);

    /**
     * @param seen what was there when somebody decided to change it, {@code null} when nothing was
     * @param value {@code null} takes a figure away
     */
    record Change(@Nullable Long seen, @Nullable Long value) {}

    /**
     * @param value {@code null} when it is not there
     * @param supplied whether a module knows it by itself: then nothing can be entered
     */
    record FigureLine(
            MunicipalityRef municipality,
            @Nullable Long value,
            @Nullable FactState state,
            @Nullable String source,
            boolean supplied)
            implements Serializable {}
}
