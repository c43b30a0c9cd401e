package nl.mgr.monitoring.internal.delivery;

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

/** A delivery that counts ends with its month, one that was refused on the day it came in; any other still waits. */
@ApplicationScoped
@Transactional
class DeliveryEnds implements RecordEnds {

    private static final String DELIVERY = """
            select e.id, e.status = 'refused' or e.status = 'submitted' and e.last_day < ? as over, e.last_day
            from (select d.id, d.status,
                         case d.status when 'refused' then (d.received_at at time zone 'Europe/Amsterdam')::date
                                       else (d.month + interval '1 month' - interval '1 day')::date end as last_day
                  from monitoring.delivery d where d.id = any (?)) e
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return "monitoring";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("delivery");
    }

    @Override
    public Map<Subject, RecordEnd> ends(Collection<Subject> records, LocalDate today) {
        return new EndedSubjects(database, module(), records)
                .add("delivery", DELIVERY, today)
                .found();
    }
}
