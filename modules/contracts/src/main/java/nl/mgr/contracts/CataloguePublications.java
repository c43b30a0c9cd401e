package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Page;

/** Catalogues as they were published, per municipality and month; nobody can change them. */
public interface CataloguePublications {

    /** Id of the kind of notice that tells whoever subscribed that a catalogue of their municipality was published. */
    String NOTICE = "contracts.catalogus-gepubliceerd";

    /**
     * Publishes the catalogue of a municipality as it stands on the first day of a month. When it says the same as the
     * last publication of that month, nothing is added.
     *
     * @throws CatalogueTooEarly for a month after the next
     * @throws NoCatalogue when the municipality does not take part that day
     * @throws CatalogueIncomplete when something keeps it from being published
     */
    PublishedCatalogue publish(@NotNull UUID municipality, @NotNull Month month);

    /**
     * Publishes the catalogue of every municipality that takes part on the first day of the month and has none of that
     * month yet; those with something in the way are left out.
     *
     * @return how many were published
     */
    int publishDue(@NotNull Month month);

    /**
     * Brings out a next number of each catalogue of the month that came out already and would be another one now.
     *
     * @return how many; one with something in the way stays as it is
     */
    int correct(@NotNull Month month);

    /** Municipalities that take part on the first day of the month and have no publication of it. */
    List<UUID> missing(@NotNull Month month);

    /** Filters {@code municipality} (id) and {@code month} ({@code 2026-11}); the newest first. */
    Page<CataloguePublication> find(@NotNull ListQuery query);

    /** @throws nl.mgr.kernel.NotFound when it does not exist for this actor */
    CataloguePublication get(@NotNull UUID id);

    /** Its lines, with the filters of {@link Catalogue#find}. */
    Page<CatalogueRow> rows(@NotNull UUID id, @NotNull ListQuery query);

    /** What differs from the publication before it; filters {@code search} and {@code kind}. */
    Page<CatalogueChange> changes(@NotNull UUID id, @NotNull ListQuery query);

    /** How many lines differ, per kind that is there, in the order of the kinds. */
    List<Count> counts(@NotNull UUID id);

    CatalogueFile file(@NotNull UUID id, CatalogueFile.@NotNull Format format);

    /** How many lines differ in this way. */
    record Count(CatalogueChange.Kind kind, long lines) {}
}
