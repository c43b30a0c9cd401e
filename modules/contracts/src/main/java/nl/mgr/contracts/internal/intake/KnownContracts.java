package nl.mgr.contracts.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ContractImport.ImportedTariff;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;

/** What the contracts say that a file names, row by row, to hold beside what the file says. */
@ApplicationScoped
class KnownContracts {

    /** One row of a file, or of what is there. */
    record Line(
            String title,
            UUID provider,
            Period period,
            ContractStatus status,
            UUID product,
            UUID municipality,
            Money amount,
            Period priced) {}

    private static final String KNOWN = """
            select c.number, c.title, c.provider_id, c.status, c.valid_from, c.valid_until, l.product_id, t.municipality_id,
                   t.cents, t.valid_from as priced_from, t.valid_until as priced_until
            from contracts.contract c
            left join contracts.contract_line l on l.cooperation_id = c.cooperation_id and l.contract_id = c.id
            left join contracts.tariff t on t.line_id = l.id
            where c.number = any (?)""";

    @Inject
    private Database database;

    /** By number; a contract without tariffs has no rows. */
    Map<String, Set<Line>> of(Collection<String> numbers) {
        Map<String, Set<Line>> known = new HashMap<>();
        database.list(
                KNOWN,
                row -> {
                    Set<Line> lines = known.computeIfAbsent(row.text("number"), number -> new HashSet<>());
                    UUID municipality = row.optionalUuid("municipality_id");
                    return municipality != null
                            && lines.add(new Line(
                                    row.text("title"),
                                    row.uuid("provider_id"),
                                    row.period("valid_from", "valid_until"),
                                    ContractStatus.of(row.text("status")),
                                    row.uuid("product_id"),
                                    municipality,
                                    row.money("cents"),
                                    row.period("priced_from", "priced_until")));
                },
                numbers);
        return known;
    }

    static Set<Line> lines(ImportedContract contract) {
        Set<Line> lines = new HashSet<>();
        contract.lines().forEach(line -> {
            for (ImportedTariff tariff : line.tariffs()) {
                lines.add(new Line(
                        contract.title(),
                        contract.providerId(),
                        contract.period(),
                        contract.status(),
                        line.productId(),
                        tariff.municipalityId(),
                        tariff.amount(),
                        tariff.period()));
            }
        });
        return lines;
    }
}
