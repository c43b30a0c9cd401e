package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractUnknown;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.ListQuery;

/** A contract by the number that somebody typed. */
@ApplicationScoped
class ContractByNumber {

    private static final int MOST = 20;

    @Inject
    private Contracts contracts;

    /** @throws ContractUnknown when there is none of that number for the actor */
    UUID find(String typed) {
        String number = typed.strip();
        return contracts.find(new ListQuery(0, MOST, "number", false, Map.of("number", number))).rows().stream()
                .filter(row -> row.number().equalsIgnoreCase(number))
                .map(ContractRow::id)
                .findFirst()
                .orElseThrow(() -> new ContractUnknown(number));
    }
}
