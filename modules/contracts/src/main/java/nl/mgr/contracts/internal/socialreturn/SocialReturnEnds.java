package nl.mgr.contracts.internal.socialreturn;

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

/** A year of social return ends on the day on which it was settled, and its efforts with it. */
@ApplicationScoped
@Transactional
class SocialReturnEnds implements RecordEnds {

    private static final String OBLIGATION = """
            select s.id, coalesce((s.settled_at at time zone 'Europe/Amsterdam')::date < ?, false) as over,
                   (s.settled_at at time zone 'Europe/Amsterdam')::date as last_day
            from contracts.social_return s where s.id = any (?)
            """;

    private static final String PART = """
            select e.id, coalesce((s.settled_at at time zone 'Europe/Amsterdam')::date < ?, false) as over,
                   (s.settled_at at time zone 'Europe/Amsterdam')::date as last_day
            from contracts.social_return_part e
            join contracts.social_return s on s.cooperation_id = e.cooperation_id and s.id = e.social_return_id
            where e.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SocialReturnSubjects.OBLIGATION, SocialReturnSubjects.PART);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(SocialReturnSubjects.OBLIGATION, OBLIGATION, today)
                .add(SocialReturnSubjects.PART, PART, today)
                .found();
    }
}
