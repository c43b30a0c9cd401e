package nl.mgr.contracts.internal.obligation;

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

/** An obligation and its days end with their contract: until then they show what was asked and delivered. */
@ApplicationScoped
@Transactional
class ObligationEnds implements RecordEnds {

    private static final String OBLIGATION = """
            select o.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.obligation o
            join contracts.contract c on c.cooperation_id = o.cooperation_id and c.id = o.contract_id
            where o.id = any (?)
            """;

    private static final String DUE = """
            select d.id, coalesce(c.valid_until <= ?, c.status = 'ended') as over,
                   case when c.status <> 'draft' then c.valid_until - 1 end as last_day
            from contracts.obligation_due d
            join contracts.contract c on c.cooperation_id = d.cooperation_id and c.id = d.contract_id
            where d.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ObligationSubjects.OBLIGATION, ObligationSubjects.DUE);
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add(ObligationSubjects.OBLIGATION, OBLIGATION, today)
                .add(ObligationSubjects.DUE, DUE, today)
                .found();
    }
}
