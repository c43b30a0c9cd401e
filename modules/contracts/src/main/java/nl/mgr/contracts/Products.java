package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** The products a cooperation buys. */
public interface Products {

    /**
     * @throws ProductCodeTaken when the cooperation has this code in that period
     * @throws UnknownProductCategory when the national list has no such category for that law
     */
    UUID add(NewProduct product);

    /** Adds many at once, all or none. */
    void addAll(List<NewProduct> products);

    /**
     * Closes a code for new use; running use stays valid.
     *
     * @param last the last day on which it may be used anew
     * @throws ProductClosedInThePast when that day has passed: closing is never retroactive
     */
    void close(UUID productId, LocalDate last);

    /**
     * Sort keys: code, name, category, unit, domain, from. Filter keys: search (code, name or category), code, name,
     * domain, category.
     */
    Page<ProductRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    ProductRow get(UUID productId);

    Optional<ProductRow> byCode(ProductCode code, LocalDate day);

    /** What may be used anew on a day, by code. */
    List<ProductRow> open(LocalDate day);
}
