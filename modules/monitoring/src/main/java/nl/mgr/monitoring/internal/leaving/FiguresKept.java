package nl.mgr.monitoring.internal.leaving;

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
 * Utilisation, completeness and budgets as they stood on the last day: of each delivery the version that counted then,
 * also when another one has come since. No condition names the municipality: the actor is the municipality, and rows of
 * others are not there.
 */
@ApplicationScoped
class FiguresKept implements LeavingExport {

    /**
     * Parameters: cooperation, end, end, until. A later version that the municipality can't see has none of its lines,
     * and takes the earlier ones away.
     */
    private static final String COUNTED = """
            with counted as materialized (
              select l.cooperation_id, l.month, l.municipality_id, l.provider_id, l.product_id, l.line_id, l.clients,
                     l.volume, l.tariff_cents, l.cents, d.received_at
              from monitoring.delivery d
              join monitoring.delivery_line l on l.cooperation_id = d.cooperation_id and l.delivery_id = d.id
              where d.cooperation_id = ? and d.status = 'submitted' and d.received_at < ?
                and (d.replaced_by is null
                     or exists (select from monitoring.delivery n
                                where n.cooperation_id = d.cooperation_id and n.id = d.replaced_by
                                  and n.received_at >= ?))
                and l.month < ?
            )
            """;

    private static final String USE = COUNTED + """
            select f.month, r.name as municipality, p.name as provider, c.contract_number, d.code, d.name as product,
                   d.unit, f.clients::bigint as clients, f.volume, f.tariff_cents, f.cents
            from counted f
            join contracts.product_ref d on d.cooperation_id = f.cooperation_id and d.id = f.product_id
            join contracts.line_ref c on c.cooperation_id = f.cooperation_id and c.id = f.line_id
            join providers.provider_ref p on p.cooperation_id = f.cooperation_id and p.id = f.provider_id
            join cooperation.municipality_ref r on r.id = f.municipality_id
            order by f.month, p.name, d.code, r.name""";

    /**
     * Parameters: those of {@link #COUNTED}, until, cooperation. From the first month with any figures on: before it
     * nobody asked for them.
     */
    private static final String COMPLETENESS = COUNTED + """
            , months as (
              select m::date as month
              from generate_series((select min(month) from counted), ?::date - interval '1 day', interval '1 month') m
            ), lines as materialized (
              select cooperation_id, line_id, municipality_id, provider_id, valid_from, valid_until
              from contracts.line_in_force where cooperation_id = ?
            ), owed as (
              select m.month, l.cooperation_id, l.provider_id,
                     count(distinct (l.line_id, l.municipality_id)) as expected
              from months m
              join lines l on l.valid_from < m.month + interval '1 month'
                          and (l.valid_until is null or l.valid_until > m.month)
              group by m.month, l.cooperation_id, l.provider_id
            ), given as (
              select month, provider_id, count(*) as delivered, max(received_at) as received_at
              from counted group by month, provider_id
            )
            select o.month, p.name as provider, o.expected, coalesce(g.delivered, 0) as delivered,
                   greatest(o.expected - coalesce(g.delivered, 0), 0) as missing,
                   (g.received_at at time zone 'Europe/Amsterdam')::date as received_on
            from owed o
            join providers.provider_ref p on p.cooperation_id = o.cooperation_id and p.id = o.provider_id
            left join given g on g.month = o.month and g.provider_id = o.provider_id
            order by o.month, p.name""";

    /** Parameters: cooperation, until. */
    private static final String BUDGETS = """
            select b.year::bigint as year, r.name as municipality, c.category_name, b.cents,
                   case b.state when 'known' then 'bekend' else 'aangenomen' end as state
            from monitoring.care_budget b
            join cooperation.municipality_ref r on r.id = b.municipality_id
            join (select distinct cooperation_id, legal_domain, category, category_name from contracts.product_ref) c
              on c.cooperation_id = b.cooperation_id and c.legal_domain = b.legal_domain and c.category = b.category
            where b.cooperation_id = ? and make_date(b.year, 1, 1) < ?
            order by b.year, r.name, c.category_name""";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "monitoring";
    }

    @Override
    public void give(Leaving leaving, Sheets target) {
        database.walk(
                USE,
                FiguresKept::use,
                rows -> target.sheet(
                        "Gebruik per maand",
                        List.of(
                                "Maand",
                                "Gemeente",
                                "Aanbieder",
                                "Contract",
                                "Code",
                                "Product",
                                "Eenheid",
                                "Cliënten",
                                "Volume",
                                "Tarief",
                                "Bedrag"),
                        rows),
                leaving.cooperationId(),
                leaving.end(),
                leaving.end(),
                leaving.until());
        database.walk(
                COMPLETENESS,
                FiguresKept::completeness,
                rows -> target.sheet(
                        "Volledigheid per maand",
                        List.of(
                                "Maand",
                                "Aanbieder",
                                "Verwachte regels",
                                "Ontvangen regels",
                                "Ontbreekt",
                                "Ontvangen op"),
                        rows),
                leaving.cooperationId(),
                leaving.end(),
                leaving.end(),
                leaving.until(),
                leaving.until(),
                leaving.cooperationId());
        database.walk(
                BUDGETS,
                FiguresKept::budget,
                rows -> target.sheet(
                        "Budgetten", List.of("Jaar", "Gemeente", "Soort zorg", "Budget", "Herkomst"), rows),
                leaving.cooperationId(),
                leaving.until());
    }

    private static List<@Nullable Object> use(Row row) {
        return Arrays.asList(
                row.month("month"),
                row.text("municipality"),
                row.text("provider"),
                row.text("contract_number"),
                row.text("code"),
                row.text("product"),
                row.text("unit"),
                row.number("clients"),
                row.number("volume"),
                row.money("tariff_cents"),
                row.money("cents"));
    }

    private static List<@Nullable Object> completeness(Row row) {
        return Arrays.asList(
                row.month("month"),
                row.text("provider"),
                row.number("expected"),
                row.number("delivered"),
                row.number("missing"),
                row.optionalDate("received_on"));
    }

    private static List<@Nullable Object> budget(Row row) {
        return Arrays.asList(
                Long.toString(row.number("year")),
                row.text("municipality"),
                row.text("category_name"),
                row.money("cents"),
                row.text("state"));
    }
}
