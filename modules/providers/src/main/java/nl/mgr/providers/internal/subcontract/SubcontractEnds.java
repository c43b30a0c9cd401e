package nl.mgr.providers.internal.subcontract;

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

/** A consent ends with its last day; what never became one, with the day on which that was clear. */
@ApplicationScoped
@Transactional
class SubcontractEnds implements RecordEnds {

    private static final String ENDS = """
            select e.id, coalesce(e.ended < ?, false) as over, e.ended as last_day
            from (select c.id, case when c.state = 'geweigerd' then (c.decided_at at time zone 'Europe/Amsterdam')::date
                                    when c.decided_at is null then (c.closed_at at time zone 'Europe/Amsterdam')::date
                                    else coalesce(c.last_day, c.valid_through) end as ended
                  from providers.subcontract c where c.id = any (?)) e
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SubcontractSubjects.KIND);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(SubcontractSubjects.KIND, ENDS, today)
                .found();
    }
}
