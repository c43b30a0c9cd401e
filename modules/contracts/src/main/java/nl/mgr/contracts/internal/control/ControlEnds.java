package nl.mgr.contracts.internal.control;

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

/** A check ends on the day of its outcome, and the general plan with its period. */
@ApplicationScoped
@Transactional
class ControlEnds implements RecordEnds {

    private static final String PLAN = """
            select k.id, coalesce(k.ended < ?, false) as over, k.ended as last_day
            from (select p.id, case when p.contract_id is null then p.last_day
                                    else (p.closed_at at time zone 'Europe/Amsterdam')::date end as ended
                  from contracts.control_plan p where p.id = any (?)) k
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ControlSubjects.KIND);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(ControlSubjects.KIND, PLAN, today)
                .found();
    }
}
