package nl.mgr.procurement.internal.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.mgr.cooperation.Leaving;
import nl.mgr.cooperation.LeavingExport;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.TableExport.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * Tenders and lots in which the municipality took part, with what was bought and who was chosen. No condition names the
 * municipality: the actor is the municipality, and rows of others are not there. Products and numbers of contracts are
 * told where it could also see those.
 */
@ApplicationScoped
class TendersKept implements LeavingExport {

    /** Parameters: until, until, cooperation. */
    private static final String TENDERS = """
            select t.number, t.title,
                   case t.procedure when 'open-house' then 'Toelating (open house)' else 'Aanbesteding met keuze' end
                     as procedure,
                   case when t.published_on is null then 'concept'
                        when exists (select from procurement.lot l where l.tender_id = t.id and l.status = 'open')
                             and (t.deadline is null or t.deadline >= ?::date - 1) then 'open'
                        when exists (select from procurement.award w join procurement.lot l on l.id = w.lot_id
                                     where l.tender_id = t.id and w.awarded_on < ?) then 'gegund'
                        else 'gesloten' end as status,
                   t.published_on, t.deadline, t.terms
            from procurement.tender t where t.cooperation_id = ?
            order by t.number""";

    /** Parameters: until, cooperation. */
    private static final String LOTS = """
            select t.number as tender, l.number, l.title,
                   case when l.status = 'draft' then 'concept'
                        when l.status = 'closed' or t.deadline < ?::date - 1 then 'gesloten' else 'open' end as status,
                   l.contract_from, l.contract_until,
                   (select string_agg(r.name, ', ' order by r.name) from cooperation.municipality_ref r
                    where r.id = any (l.municipality_ids)) as municipalities
            from procurement.lot l
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            where l.cooperation_id = ?
            order by t.number, length(l.number), l.number""";

    /** Parameter: cooperation. */
    private static final String PRODUCTS = """
            select t.number as tender, l.number as lot, p.code, p.name as product, p.unit, x.cents
            from procurement.lot_line x
            join procurement.lot l on l.cooperation_id = x.cooperation_id and l.id = x.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            left join contracts.product_ref p on p.cooperation_id = x.cooperation_id and p.id = x.product_id
            where x.cooperation_id = ?
            order by t.number, length(l.number), l.number, p.code, x.id""";

    /** Parameters: cooperation, until. */
    private static final String AWARDS = """
            select t.number as tender, l.number as lot, p.number as provider_number, p.name as provider, w.awarded_on,
                   (select min(c.contract_number) from contracts.line_ref c where c.contract_id = w.contract_id)
                     as contract
            from procurement.award w
            join procurement.lot l on l.cooperation_id = w.cooperation_id and l.id = w.lot_id
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            join providers.provider_ref p on p.cooperation_id = w.cooperation_id and p.id = w.provider_id
            where w.cooperation_id = ? and w.awarded_on < ?
            order by t.number, length(l.number), l.number, p.name""";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "procurement";
    }

    @Override
    public void give(Leaving leaving, Sheets target) {
        database.walk(
                TENDERS,
                TendersKept::tender,
                rows -> target.sheet(
                        "Aanbestedingen",
                        List.of("Nummer", "Titel", "Procedure", "Status", "Gepubliceerd", "Laatste dag", "Voorwaarden"),
                        rows),
                leaving.until(),
                leaving.until(),
                leaving.cooperationId());
        database.walk(
                LOTS,
                TendersKept::lot,
                rows -> target.sheet(
                        "Percelen",
                        List.of(
                                "Aanbesteding",
                                "Perceel",
                                "Titel",
                                "Status",
                                "Contract vanaf",
                                "Contract tot",
                                "Gemeenten"),
                        rows),
                leaving.until(),
                leaving.cooperationId());
        database.walk(
                PRODUCTS,
                TendersKept::product,
                rows -> target.sheet(
                        "Producten per perceel",
                        List.of("Aanbesteding", "Perceel", "Code", "Product", "Eenheid", "Prijs"),
                        rows),
                leaving.cooperationId());
        database.walk(
                AWARDS,
                TendersKept::award,
                rows -> target.sheet(
                        "Gunningen",
                        List.of("Aanbesteding", "Perceel", "Nummer aanbieder", "Aanbieder", "Gegund op", "Contract"),
                        rows),
                leaving.cooperationId(),
                leaving.until());
    }

    private static List<@Nullable Object> tender(Row row) {
        return Arrays.asList(
                row.text("number"),
                row.text("title"),
                row.text("procedure"),
                row.text("status"),
                row.optionalDate("published_on"),
                row.optionalDate("deadline"),
                row.text("terms"));
    }

    private static List<@Nullable Object> lot(Row row) {
        return Arrays.asList(
                row.text("tender"),
                row.text("number"),
                row.text("title"),
                row.text("status"),
                row.date("contract_from"),
                row.optionalDate("contract_until"),
                row.optionalText("municipalities"));
    }

    private static List<@Nullable Object> product(Row row) {
        return Arrays.asList(
                row.text("tender"),
                row.text("lot"),
                row.optionalText("code"),
                row.optionalText("product"),
                row.optionalText("unit"),
                row.money("cents"));
    }

    private static List<@Nullable Object> award(Row row) {
        return Arrays.asList(
                row.text("tender"),
                row.text("lot"),
                row.text("provider_number"),
                row.text("provider"),
                row.date("awarded_on"),
                row.optionalText("contract"));
    }
}
