package nl.mgr.contracts.internal.leaving;

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
 * Contracts, lines, tariffs and products, in force on the last day or before it. No condition names the municipality:
 * the actor is the municipality, and rows of others are not there.
 */
@ApplicationScoped
class ContractsKept implements LeavingExport {

    /** Parameters: cooperation, until, until. */
    private static final String CONTRACTS = """
            select c.number, c.title, p.number as provider_number, p.name as provider,
                   case c.status when 'ended' then 'beëindigd' else 'getekend' end as status,
                   c.valid_from, c.valid_until, c.signed_on, c.source
            from contracts.contract c
            join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
            where c.cooperation_id = ? and c.status <> 'draft' and c.signed_on < ?
              and exists (select from contracts.line_municipality m
                          where m.cooperation_id = c.cooperation_id and m.contract_id = c.id and m.valid_from < ?)
            order by c.number""";

    /** Parameters: cooperation, until, until. */
    private static final String LINES = """
            select c.number, p.name as provider, d.code, d.name as product, d.unit, r.name as municipality,
                   m.valid_from, m.valid_until,
                   (select string_agg(o.name, ', ' order by o.name) from cooperation.municipality_ref o
                    where o.id = any (l.municipality_ids) and o.id <> m.municipality_id) as others
            from contracts.line_municipality m
            join contracts.contract_line l on l.cooperation_id = m.cooperation_id and l.id = m.line_id
            join contracts.contract c on c.cooperation_id = m.cooperation_id and c.id = m.contract_id
            join contracts.product d on d.cooperation_id = m.cooperation_id and d.id = m.product_id
            join providers.provider_ref p on p.cooperation_id = m.cooperation_id and p.id = m.provider_id
            join cooperation.municipality_ref r on r.id = m.municipality_id
            where m.cooperation_id = ? and c.status <> 'draft' and c.signed_on < ? and m.valid_from < ?
            order by c.number, d.code, r.name, m.valid_from""";

    /** Parameters: cooperation, until, until. */
    private static final String TARIFFS = """
            select c.number, p.name as provider, d.code, d.name as product, d.unit, r.name as municipality,
                   t.cents, t.valid_from, t.valid_until
            from contracts.tariff t
            join contracts.contract_line l on l.cooperation_id = t.cooperation_id and l.id = t.line_id
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            join providers.provider_ref p on p.cooperation_id = t.cooperation_id and p.id = t.provider_id
            join cooperation.municipality_ref r on r.id = t.municipality_id
            where t.cooperation_id = ? and c.status <> 'draft' and c.signed_on < ? and t.valid_from < ?
            order by c.number, d.code, r.name, t.valid_from""";

    /** Parameters: cooperation, until. */
    private static final String PRODUCTS = """
            select code, name, category_name, unit, variant, valid_from, valid_until
            from contracts.product_ref where cooperation_id = ? and valid_from < ?
            order by code, valid_from""";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "contracts";
    }

    @Override
    public void give(Leaving leaving, Sheets target) {
        database.walk(
                CONTRACTS,
                ContractsKept::contract,
                rows -> target.sheet(
                        "Contracten",
                        List.of(
                                "Contract",
                                "Titel",
                                "Nummer aanbieder",
                                "Aanbieder",
                                "Status",
                                "Vanaf",
                                "Tot",
                                "Getekend op",
                                "Bron"),
                        rows),
                leaving.cooperationId(),
                leaving.until(),
                leaving.until());
        database.walk(
                LINES,
                ContractsKept::line,
                rows -> target.sheet(
                        "Contractregels",
                        List.of(
                                "Contract",
                                "Aanbieder",
                                "Code",
                                "Product",
                                "Eenheid",
                                "Gemeente",
                                "Vanaf",
                                "Tot",
                                "Andere gemeenten"),
                        rows),
                leaving.cooperationId(),
                leaving.until(),
                leaving.until());
        database.walk(
                TARIFFS,
                ContractsKept::tariff,
                rows -> target.sheet(
                        "Tarieven",
                        List.of(
                                "Contract",
                                "Aanbieder",
                                "Code",
                                "Product",
                                "Eenheid",
                                "Gemeente",
                                "Tarief",
                                "Vanaf",
                                "Tot"),
                        rows),
                leaving.cooperationId(),
                leaving.until(),
                leaving.until());
        database.walk(
                PRODUCTS,
                ContractsKept::product,
                rows -> target.sheet(
                        "Producten",
                        List.of("Code", "Product", "Soort zorg", "Eenheid", "Uitvoeringsvariant", "Vanaf", "Tot"),
                        rows),
                leaving.cooperationId(),
                leaving.until());
    }

    private static List<@Nullable Object> contract(Row row) {
        return Arrays.asList(
                row.text("number"),
                row.text("title"),
                row.text("provider_number"),
                row.text("provider"),
                row.text("status"),
                row.date("valid_from"),
                row.optionalDate("valid_until"),
                row.date("signed_on"),
                row.text("source"));
    }

    private static List<@Nullable Object> line(Row row) {
        return Arrays.asList(
                row.text("number"),
                row.text("provider"),
                row.text("code"),
                row.text("product"),
                row.text("unit"),
                row.text("municipality"),
                row.date("valid_from"),
                row.optionalDate("valid_until"),
                row.optionalText("others"));
    }

    private static List<@Nullable Object> tariff(Row row) {
        return Arrays.asList(
                row.text("number"),
                row.text("provider"),
                row.text("code"),
                row.text("product"),
                row.text("unit"),
                row.text("municipality"),
                row.money("cents"),
                row.date("valid_from"),
                row.optionalDate("valid_until"));
    }

    private static List<@Nullable Object> product(Row row) {
        return Arrays.asList(
                row.text("code"),
                row.text("name"),
                row.text("category_name"),
                row.text("unit"),
                row.text("variant"),
                row.date("valid_from"),
                row.optionalDate("valid_until"));
    }
}
