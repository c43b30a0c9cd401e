package nl.mgr.contracts.internal.kpi;

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

/** An indicator ends with its contract. */
@ApplicationScoped
@Transactional
class KpiEnds implements RecordEnds {

    private static final String KPI = """
            select k.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.kpi k
            join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id
            where k.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KpiSubjects.KIND);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(KpiSubjects.KIND, KPI, today)
                .found();
    }
}
