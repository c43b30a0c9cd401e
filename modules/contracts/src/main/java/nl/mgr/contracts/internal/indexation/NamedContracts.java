package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.contracts.ContractUnknown;
import nl.mgr.contracts.ProductUnknown;
import nl.mgr.kernel.Database;

/** Finds what people name: contracts by their numbers, products by their codes. */
@ApplicationScoped
class NamedContracts {

    private static final String CONTRACT = "select id from contracts.contract where lower(number) = lower(?)";

    /** A code may have been used for another product before: the one that can be agreed last. */
    private static final String PRODUCT =
            "select id from contracts.product where code = ? order by valid_from desc limit 1";

    @Inject
    private Database database;

    /** @throws ContractUnknown for the first number that no contract has */
    List<UUID> contracts(Collection<String> numbers) {
        return numbers.stream().map(this::contract).distinct().toList();
    }

    /** @throws ContractUnknown when no contract has the number */
    UUID contract(String number) {
        return database.first(CONTRACT, row -> row.uuid("id"), number.strip())
                .orElseThrow(() -> new ContractUnknown(number.strip()));
    }

    /** @throws ProductUnknown when no product has the code */
    UUID product(String code) {
        String typed = code.strip().toUpperCase(Locale.ROOT);
        return database.first(PRODUCT, row -> row.uuid("id"), typed).orElseThrow(() -> new ProductUnknown(typed));
    }
}
