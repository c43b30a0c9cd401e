package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.EndedSubjects;
import nl.mgr.kernel.RecordEnd;
import nl.mgr.kernel.RecordEnds;
import nl.mgr.kernel.Subject;

/**
 * A contract ends on its last day, and its lines with it. A draft was never in force: nothing tells since when it is of no
 * use any more. An amendment ends with its contract. A product ends with the last day that it can be agreed on; a publication of the catalogue, an
 * indexation and a text of contracts stand for ever.
 */
@ApplicationScoped
@Transactional
class ContractEnds implements RecordEnds {

    private static final String CONTRACT = """
            select c.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.contract c where c.id = any (?)
            """;

    private static final String LINE = """
            select l.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.contract_line l
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            where l.id = any (?)
            """;

    private static final String AMENDMENT = """
            select a.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.amendment a
            join contracts.contract c on c.cooperation_id = a.cooperation_id and c.id = a.contract_id
            where a.id = any (?)
            """;

    private static final String PRODUCT = """
            select p.id, coalesce(p.valid_until <= ?, false) as over, p.valid_until - 1 as last_day
            from contracts.product p where p.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("contract", "line", "amendment", "product");
    }

    @Override
    public Set<String> endless() {
        return Set.of("publication", "indexation", "text");
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add("contract", CONTRACT, today)
                .add("line", LINE, today)
                .add("amendment", AMENDMENT, today)
                .add("product", PRODUCT, today)
                .found();
    }
}
