package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceAgreements.HeldLine;
import nl.mgr.cooperation.ServiceAgreements.Party;
import nl.mgr.cooperation.ServiceAgreements.Signature;
import nl.mgr.cooperation.ServiceAgreements.State;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Trimester;
import org.jspecify.annotations.Nullable;

/** Agreements with what follows from signatures and participation, as this actor may see them. */
@ApplicationScoped
class AgreementReader {

    /** Parameters: today, cooperation. */
    private static final String AGREEMENTS = """
            (select a.id, a.cooperation_id, a.number, a.municipality_id, a.municipality_code, a.municipality_name, a.module_id,
                    c.name as module, c.sort as module_place, a.catalogue_id, v.number as catalogue, a.valid_from,
                    a.valid_until, f.force_from, f.force_until, a.made_at, a.made_by, a.offered_at, a.sha256,
                    coalesce(s.cooperation, false) as signed_by_cooperation,
                    coalesce(s.municipality, false) as signed_by_municipality,
                    (select count(*) from cooperation.service_agreement_line l
                     where l.cooperation_id = a.cooperation_id and l.agreement_id = a.id) as lines,
                    case when a.withdrawn_at is not null then 'ingetrokken'
                         when a.offered_at is null then 'concept'
                         when not coalesce(s.cooperation and s.municipality, false) then 'aangeboden'
                         when coalesce(f.force_until, 'infinity') <= ?::date or f.force_from is null then 'beeindigd'
                         else 'ondertekend' end as state
             from cooperation.service_agreement a
             join cooperation.cooperation_module c on c.cooperation_id = a.cooperation_id and c.id = a.module_id
             join cooperation.service_catalogue v on v.cooperation_id = a.cooperation_id and v.id = a.catalogue_id
             left join lateral (
               select bool_or(g.party = 'samenwerking') as cooperation, bool_or(g.party = 'gemeente') as municipality
               from cooperation.service_signature g
               where g.cooperation_id = a.cooperation_id and g.agreement_id = a.id) s on true
             left join lateral (
               select greatest(a.valid_from, min(p.valid_from)) as force_from,
                      least(a.valid_until,
                            nullif(max(coalesce(least(p.valid_until, m.valid_until), 'infinity')), 'infinity')) as force_until
               from cooperation.participation p
               join cooperation.submodule o on o.cooperation_id = p.cooperation_id and o.id = p.submodule_id
               join cooperation.municipality m on m.id = p.municipality_id
               where p.cooperation_id = a.cooperation_id and p.municipality_id = a.municipality_id
                 and o.module_id = a.module_id and p.valid_from < coalesce(p.valid_until, 'infinity')
                 and p.valid_from < coalesce(a.valid_until, 'infinity')
                 and coalesce(least(p.valid_until, m.valid_until), 'infinity') > a.valid_from) f on true) x
            where x.cooperation_id = ?""";

    private static final String BY_ID = "select x.* from " + AGREEMENTS + " and x.id = ?";

    /** Parameters: today, cooperation, lineage, day. */
    private static final String WITH = "select x.* from " + AGREEMENTS + """
             and x.id in (select f.agreement_id from cooperation.service_line_span f
                          where f.lineage_id = ? and coalesce(f.valid_until, 'infinity') > ?)
            order by x.municipality_name, x.valid_from""";

    /** Parameters: day, cooperation, agreement, day, day. */
    private static final String LINES =
            "select " + CatalogueReader.LINE + """
            , h.valid_from, h.valid_until, r.*
            from (select f.cooperation_id, f.service_line_id, min(f.valid_from) as valid_from,
                         nullif(max(coalesce(f.valid_until, 'infinity')), 'infinity') as valid_until
                  from cooperation.service_line_span f
                  where f.cooperation_id = ? and f.agreement_id = ?
                  group by f.cooperation_id, f.service_line_id
                  having bool_or(f.valid_from <= ? and coalesce(f.valid_until, 'infinity') > ?)) h
            join cooperation.service_line l on l.cooperation_id = h.cooperation_id and l.id = h.service_line_id
            """ + CatalogueReader.WITH_NAMES + """
            left join lateral (
              select t.id as result_id, t.year, t.trimester, t.status, t.explanation, t.outlook, t.confirmed, t.done, t.due,
                     t.changed_at, t.changed_by, t.version as result_version
              from cooperation.service_result t
              where t.cooperation_id = l.cooperation_id and t.lineage_id = l.lineage_id and t.first_day <= ?
              order by t.year desc, t.trimester desc limit 1) r on true
            order by\s""" + CatalogueReader.ORDER;

    private static final String OF_AGREEMENT =
            "select " + CatalogueReader.LINE + """
             from cooperation.service_agreement_line al
            join cooperation.service_line l on l.cooperation_id = al.cooperation_id and l.id = al.service_line_id
            """ + CatalogueReader.WITH_NAMES + """
            where al.cooperation_id = ? and al.agreement_id = ? order by\s""" + CatalogueReader.ORDER;

    private static final String SIGNATURES = """
            select party, name, capacity, signed_at, sha256 from cooperation.service_signature
            where cooperation_id = ? and agreement_id = ? order by signed_at, party""";

    private static final String TEXT =
            "select content from cooperation.service_agreement where cooperation_id = ? and id = ? and content is not null";

    @Inject
    private Database database;

    Page<Agreement> find(UUID cooperation, LocalDate today, ListQuery query) {
        ListStatement statement = ListStatement.of("x.*", AGREEMENTS, today, cooperation)
                .orderedBy("x.valid_from desc, x.municipality_name, x.module_place, x.number")
                .sortable("nummer", "x.number")
                .sortable("gemeente", "x.municipality_name")
                .sortable("module", "x.module_place")
                .sortable("vanaf", "x.valid_from")
                .sortable("stand", "x.state")
                .sortable("regels", "x.lines")
                .filter("gemeente", "x.municipality_code = ?")
                .filter("module", "x.module = ?")
                .filter("stand", "x.state = ?");
        return database.page(statement, query, AgreementReader::agreement);
    }

    Optional<Agreement> get(UUID cooperation, LocalDate today, UUID id) {
        return database.first(BY_ID, AgreementReader::agreement, today, cooperation, id);
    }

    List<Agreement> with(UUID cooperation, LocalDate today, UUID lineage, LocalDate day) {
        return database.list(WITH, AgreementReader::agreement, today, cooperation, lineage, day);
    }

    List<HeldLine> held(UUID cooperation, UUID agreement, LocalDate day) {
        return database.list(
                LINES,
                row -> {
                    UUID result = row.optionalUuid("result_id");
                    return new HeldLine(
                            CatalogueReader.line(row),
                            row.date("valid_from"),
                            row.optionalDate("valid_until"),
                            result == null ? null : ResultReader.result(row),
                            result == null ? null : new Trimester(row.integer("year"), row.integer("trimester")));
                },
                cooperation,
                agreement,
                day,
                day,
                day);
    }

    List<Line> lines(UUID cooperation, UUID agreement) {
        return database.list(OF_AGREEMENT, CatalogueReader::line, cooperation, agreement);
    }

    List<Signature> signatures(UUID cooperation, UUID agreement) {
        return database.list(
                SIGNATURES,
                row -> new Signature(
                        row.text("party").equals(Party.COOPERATION.code()) ? Party.COOPERATION : Party.MUNICIPALITY,
                        row.text("name"),
                        row.text("capacity"),
                        row.instant("signed_at"),
                        row.text("sha256")),
                cooperation,
                agreement);
    }

    Optional<String> text(UUID cooperation, UUID agreement) {
        return database.first(TEXT, row -> row.text("content"), cooperation, agreement);
    }

    private static Agreement agreement(Row row) {
        @Nullable LocalDate from = row.optionalDate("force_from");
        @Nullable LocalDate until = row.optionalDate("force_until");
        return new Agreement(
                row.uuid("id"),
                row.text("number"),
                row.uuid("municipality_id"),
                row.text("municipality_code"),
                row.text("municipality_name"),
                row.uuid("module_id"),
                row.text("module"),
                row.uuid("catalogue_id"),
                row.number("catalogue"),
                row.period("valid_from", "valid_until"),
                from == null || (until != null && !from.isBefore(until)) ? null : new Period(from, until),
                State.of(row.text("state")),
                row.flag("signed_by_cooperation"),
                row.flag("signed_by_municipality"),
                row.instant("made_at"),
                row.text("made_by"),
                row.optionalInstant("offered_at"),
                row.optionalText("sha256"),
                row.number("lines"));
    }
}
