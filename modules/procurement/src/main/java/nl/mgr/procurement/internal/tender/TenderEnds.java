package nl.mgr.procurement.internal.tender;

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
 * A lot ends with the last decision about it once nobody may apply any more and all who did were judged; its lines with it,
 * a tender with the last of its lots, an application with the decision about it. Who was admitted may still be awarded as
 * long as there may be contracts. A lot that was closed by hand without anybody having applied tells no day.
 */
@ApplicationScoped
@Transactional
class TenderEnds implements RecordEnds {

    /** Of all lots; one {@code ?}: today. */
    private static final String LOTS = """
            (select l.cooperation_id, l.id, l.tender_id,
                    (l.status = 'closed' or coalesce(t.deadline < day.today, false))
                    and not coalesce(bool_or(a.status = 'submitted'
                      or a.status = 'admitted' and (l.contract_until is null or l.contract_until > day.today)), false) as over,
                    greatest(t.deadline, max((a.assessed_at at time zone 'Europe/Amsterdam')::date), max(w.awarded_on),
                      max(case a.status when 'admitted' then l.contract_until - 1 end)) as last_day
             from (select ?::date as today) day
             cross join procurement.lot l
             join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
             left join procurement.application a on a.cooperation_id = l.cooperation_id and a.lot_id = l.id
             left join procurement.award w on w.cooperation_id = a.cooperation_id and w.application_id = a.id
             group by l.id, t.deadline, day.today) e
            """;

    private static final String TENDER = "select t.id, coalesce(bool_and(e.over), false) as over,"
            + " greatest(t.deadline, max(e.last_day)) as last_day from procurement.tender t left join " + LOTS
            + " on e.cooperation_id = t.cooperation_id and e.tender_id = t.id where t.id = any (?) group by t.id";

    private static final String LOT = "select e.id, e.over, e.last_day from " + LOTS + " where e.id = any (?)";

    private static final String LOT_LINE = "select p.id, e.over, e.last_day from procurement.lot_line p join " + LOTS
            + " on e.cooperation_id = p.cooperation_id and e.id = p.lot_id where p.id = any (?)";

    private static final String APPLICATION = """
            select a.id, a.status in ('rejected', 'awarded')
                     or a.status = 'admitted' and coalesce(l.contract_until <= ?, false) as over,
                   greatest((a.assessed_at at time zone 'Europe/Amsterdam')::date, w.awarded_on,
                     case a.status when 'admitted' then l.contract_until - 1 end) as last_day
            from procurement.application a
            join procurement.lot l on l.cooperation_id = a.cooperation_id and l.id = a.lot_id
            left join procurement.award w on w.cooperation_id = a.cooperation_id and w.application_id = a.id
            where a.id = any (?)
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "procurement";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("tender", "lot", "lot-line", "application");
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add("tender", TENDER, today)
                .add("lot", LOT, today)
                .add("lot-line", LOT_LINE, today)
                .add("application", APPLICATION, today)
                .found();
    }
}
