package nl.mgr.procurement.internal.tender;

import java.time.LocalDate;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import nl.mgr.procurement.LotRow;
import nl.mgr.procurement.LotStatus;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.TenderRow;
import nl.mgr.procurement.TenderStatus;

/** Lists of tenders and lots, in SQL. A status is that of a day: the last day to apply closes a lot. */
final class TenderLists {

    private static final String COLUMNS = """
            t.id, t.number, t.title, t.procedure, t.published_on, t.deadline, t.status,
            (select count(*) from procurement.lot l where l.tender_id = t.id) as lots,
            (select count(*) from procurement.application a join procurement.lot l on l.id = a.lot_id
             where l.tender_id = t.id and a.status = 'submitted') as waiting
            """;

    /** One {@code ?}: the day. */
    private static final String TENDERS = """
            (select t.*,
                    case when t.published_on is null then 'draft'
                         when exists (select 1 from procurement.lot l where l.tender_id = t.id and l.status = 'open')
                              and (t.deadline is null or t.deadline >= ?) then 'open'
                         when exists (select 1 from procurement.award w join procurement.lot l on l.id = w.lot_id
                                      where l.tender_id = t.id) then 'awarded'
                         else 'closed' end as status
             from procurement.tender t) t where true
            """;

    /** Parameters: day, tender. */
    static final String ONE = "select " + COLUMNS + ", t.terms from " + TENDERS + " and t.id = ?";

    private static final String LOT_COLUMNS = """
            l.id, l.number, l.title, l.legal_domain, l.contract_from, l.contract_until,
            case when l.status = 'open' and t.deadline < ? then 'closed' else l.status end as status,
            (select count(*) from procurement.lot_line p where p.lot_id = l.id) as products,
            cardinality(l.municipality_ids)::bigint as municipalities,
            (select count(*) from procurement.application a where a.lot_id = l.id) as applications,
            (select count(*) from procurement.application a where a.lot_id = l.id and a.status = 'submitted') as waiting,
            (select count(*) from procurement.award w where w.lot_id = l.id) as awards
            """;

    private static final String LOTS = """
             from procurement.lot l
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            """;

    /** Parameters: day, tender. */
    static final String LOTS_OF =
            "select " + LOT_COLUMNS + LOTS + " where l.tender_id = ? order by length(l.number), l.number";

    /** Parameters: day, lot. */
    static final String LOT = "select " + LOT_COLUMNS + """
            , l.status as set_status, l.tender_id, t.number as tender_number, t.title as tender_title, t.procedure,
            t.deadline
            """ + LOTS + " where l.id = ?";

    private TenderLists() {}

    static ListStatement all(LocalDate day) {
        return ListStatement.of(COLUMNS, TENDERS, day)
                .orderedBy("coalesce(t.published_on, date 'infinity') desc, t.number desc, t.id")
                .sortable("number", "t.number")
                .sortable("title", "t.title")
                .sortable("status", "t.status")
                .sortable("deadline", "t.deadline")
                .sortable("published", "t.published_on")
                .contains("number", "t.number ilike ?")
                .contains("title", "t.title ilike ?")
                .filter("municipality", """
                        exists (select 1 from procurement.lot l
                                join procurement.lot_municipality y on y.cooperation_id = l.cooperation_id and y.lot_id = l.id
                                join cooperation.municipality_ref r on r.id = y.municipality_id
                                where l.tender_id = t.id and l.status <> 'closed' and lower(r.name) = lower(trim(?)))""")
                .filter("procedure", "t.procedure = ?")
                .filter("status", "t.status = ?");
    }

    static TenderRow row(Row row) {
        return new TenderRow(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                Procedure.of(row.text("procedure")),
                TenderStatus.of(row.text("status")),
                row.optionalDate("published_on"),
                row.optionalDate("deadline"),
                row.number("lots"),
                row.number("waiting"));
    }

    static LotRow lot(Row row) {
        return new LotRow(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                LegalDomain.of(row.text("legal_domain")),
                LotStatus.of(row.text("status")),
                row.period("contract_from", "contract_until"),
                row.number("products"),
                row.number("municipalities"),
                row.number("applications"),
                row.number("waiting"),
                row.number("awards"));
    }

    static LotFacts facts(Row row) {
        return new LotFacts(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                LegalDomain.of(row.text("legal_domain")),
                Procedure.of(row.text("procedure")),
                LotStatus.of(row.text("set_status")),
                row.optionalDate("deadline"),
                row.period("contract_from", "contract_until"));
    }
}
