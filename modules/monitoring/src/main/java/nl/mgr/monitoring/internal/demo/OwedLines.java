package nl.mgr.monitoring.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Month;

/** What all providers of the actor's cooperation owe for a month. */
@ApplicationScoped
class OwedLines {

    private static final String OWED = """
            select distinct on (l.provider_id, m.cbs_code, p.code) l.provider_id, l.municipality_id, m.cbs_code, p.code,
              p.unit, p.legal_domain, p.category, t.cents
            from contracts.line_in_force l
            join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join cooperation.municipality_ref m on m.id = l.municipality_id
            join contracts.tariff_ref t on t.cooperation_id = l.cooperation_id and t.line_id = l.line_id
              and t.municipality_id = l.municipality_id and t.valid_from < ?::date + interval '1 month'
              and (t.valid_until is null or t.valid_until > ?::date)
            where l.cooperation_id = ? and l.valid_from < ?::date + interval '1 month'
              and (l.valid_until is null or l.valid_until > ?::date)
            order by l.provider_id, m.cbs_code, p.code, t.valid_from desc""";

    @Inject
    private Database database;

    @Transactional
    Map<UUID, List<OwedLine>> of(Month month) {
        return database
                .list(
                        OWED,
                        row -> new OwedLine(
                                row.uuid("provider_id"),
                                row.uuid("municipality_id"),
                                row.text("cbs_code"),
                                row.text("code"),
                                row.text("unit"),
                                LegalDomain.of(row.text("legal_domain")),
                                row.text("category"),
                                row.number("cents")),
                        month,
                        month,
                        ActorContext.current().requireCooperation(),
                        month,
                        month)
                .stream()
                .collect(Collectors.groupingBy(OwedLine::provider, LinkedHashMap::new, Collectors.toList()));
    }
}
