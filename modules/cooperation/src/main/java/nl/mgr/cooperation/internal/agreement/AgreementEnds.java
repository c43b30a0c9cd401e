package nl.mgr.cooperation.internal.agreement;

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

/** An agreement is over with its last day, or when it was taken back. */
@ApplicationScoped
@Transactional
class AgreementEnds implements RecordEnds {

    private static final String KIND = "agreement";

    private static final String ENDS = """
            select e.id, coalesce(e.ends <= ?, false) as over, e.ends - 1 as last_day
            from (select a.id, least(a.valid_until, a.withdrawn_at::date + 1) as ends
                  from cooperation.service_agreement a where a.id = any (?)) e
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(KIND, ENDS, today)
                .found();
    }
}
