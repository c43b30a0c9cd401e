package nl.mgr.providers.internal.evidence;

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

/** Evidence ends with the last day on which it counts, or with the day on which it was refused. */
@ApplicationScoped
@Transactional
class EvidenceEnds implements RecordEnds {

    private static final String ENDS = """
            select e.id, coalesce(e.ended < ?, false) as over, e.ended as last_day
            from (select v.id, case when v.state = 'geweigerd' then (v.judged_at at time zone 'Europe/Amsterdam')::date
                                    else v.valid_through end as ended
                  from providers.evidence v where v.id = any (?)) e
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(EvidenceSubjects.KIND);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(EvidenceSubjects.KIND, ENDS, today)
                .found();
    }
}
