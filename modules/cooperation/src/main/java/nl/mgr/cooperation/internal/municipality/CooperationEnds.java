package nl.mgr.cooperation.internal.municipality;

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
 * A municipality ends for the cooperation when it works together with it no longer, or is no more; a calculation with its
 * year, a meeting and a decision with their day. A body stands until it is abolished, which nobody records.
 */
@ApplicationScoped
@Transactional
class CooperationEnds implements RecordEnds {

    private static final String MUNICIPALITY = """
            select e.id, coalesce(e.valid_until <= ?, false) as over, e.valid_until - 1 as last_day
            from (select m.id, least(m.valid_until, case when bool_and(p.valid_until is not null)
                                                         then max(p.valid_until) end) as valid_until
                  from cooperation.municipality m left join cooperation.participant p on p.municipality_id = m.id
                  where m.id = any (?) group by m.id, m.valid_until) e
            """;

    private static final String CALCULATION = """
            select r.id, make_date(r.year::int, 12, 31) < ? as over, make_date(r.year::int, 12, 31) as last_day
            from cooperation.contribution_run r where r.id = any (?)
            """;

    private static final String MEETING = """
            select t.id, t.held_on < ? as over, t.held_on as last_day from cooperation.meeting t where t.id = any (?)
            """;

    private static final String DECISION = """
            select d.id, coalesce(d.taken_on, d.recorded_at::date) < ? as over,
                   coalesce(d.taken_on, d.recorded_at::date) as last_day
            from cooperation.decision d where d.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("municipality", "calculation", "meeting", "decision");
    }

    @Override
    public Set<String> endless() {
        return Set.of("body");
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add("municipality", MUNICIPALITY, today)
                .add("calculation", CALCULATION, today)
                .add("meeting", MEETING, today)
                .add("decision", DECISION, today)
                .found();
    }
}
