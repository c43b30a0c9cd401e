package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.mgr.contracts.ContractChange;
import nl.mgr.contracts.ContractChange.Kind;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;

/** What happened to a contract: its own days, and the days on which tariffs took over from others. */
@ApplicationScoped
class History {

    private static final String TARIFFS = """
            select t.valid_from, count(*) as tariffs, string_agg(distinct d.code, ', ' order by d.code) as products,
                   count(distinct t.municipality_id) as municipalities, min(r.name) as municipality,
                   round((sum(t.cents)::numeric / sum(b.cents) - 1) * 100, 1) as percentage
            from contracts.tariff t
            join contracts.tariff b
              on b.line_id = t.line_id and b.municipality_id = t.municipality_id and b.valid_until = t.valid_from
            join contracts.contract_line l on l.cooperation_id = t.cooperation_id and l.id = t.line_id
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            join cooperation.municipality_ref r on r.id = t.municipality_id
            where l.contract_id = ?
            group by t.valid_from
            """;

    @Inject
    private Database database;

    List<ContractChange> of(ContractDetails contract) {
        List<ContractChange> all = new ArrayList<>(database.list(TARIFFS, History::tariffs, contract.id()));
        LocalDate signed = contract.signedOn();
        if (signed != null) {
            all.add(ContractChange.of(signed, Kind.SIGNED));
        }
        all.add(ContractChange.of(contract.period().from(), Kind.BEGINS));
        LocalDate last = contract.period().lastDay();
        if (last != null) {
            all.add(ContractChange.of(last, Kind.ENDS));
        }
        all.sort(Comparator.comparing(ContractChange::day)
                .thenComparing(ContractChange::kind)
                .reversed());
        return all;
    }

    private static ContractChange tariffs(Row row) {
        long municipalities = row.number("municipalities");
        return new ContractChange(
                row.date("valid_from"),
                Kind.TARIFFS,
                row.number("tariffs"),
                row.text("products"),
                municipalities,
                municipalities == 1 ? row.text("municipality") : null,
                row.decimal("percentage"));
    }
}
