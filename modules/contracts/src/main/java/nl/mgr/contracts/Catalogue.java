package nl.mgr.contracts;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/**
 * The product catalogue (PDC) of municipalities on a day, straight from contract lines and tariffs in force. Nothing is
 * kept beside them. A municipality has what it takes part in on that day, and sees only its own.
 */
public interface Catalogue {

    /** Filters {@code search} (code, product, provider, contract), {@code domain}, {@code category}, {@code providerId}. */
    Page<CatalogueRow> find(@NotNull List<UUID> municipalities, @NotNull LocalDate day, @NotNull ListQuery query);

    CatalogueTotals totals(@NotNull List<UUID> municipalities, @NotNull LocalDate day);

    /** What is not right with it, what keeps it from being published first. */
    List<CatalogueFinding> check(@NotEmpty List<UUID> municipalities, @NotNull LocalDate day);

    /** The municipality's own code of a product, empty when it has none. */
    String cakCode(@NotNull UUID municipality, @NotNull UUID product);

    /**
     * Notes the municipality's own code of a product for the CAK. What was published keeps the code that it had.
     *
     * @param seen the code that it had when somebody began to change it; empty for none
     * @param code at most 20 characters; blank for none
     * @throws CakCodeTooLong when it is longer
     * @throws jakarta.persistence.OptimisticLockException when somebody else noted another one meanwhile
     */
    void noteCakCode(@NotNull UUID municipality, @NotNull UUID product, @NotNull String seen, @NotNull String code);
}
