package nl.mgr.cooperation.internal.request;

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

/** A request is over with the step that settled it. */
@ApplicationScoped
@Transactional
class RequestEnds implements RecordEnds {

    private static final String KIND = "request";

    private static final String ENDS = """
            select e.id, coalesce(e.ended < ?, false) as over, e.ended as last_day
            from (select r.id, case when r.state in ('afgewezen', 'ingetrokken', 'uitgevoerd')
                                    then (select max(s.on_day) from cooperation.participation_request_step s
                                          where s.cooperation_id = r.cooperation_id and s.request_id = r.id) end as ended
                  from cooperation.participation_request r where r.id = any (?)) e
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
