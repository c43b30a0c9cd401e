package nl.mgr.contracts.internal.indexation;

import java.util.UUID;
import nl.mgr.contracts.Indexations.Side;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.kernel.ListStatement;

/** SQL of what is shown of runs. */
final class IndexationLists {

    private static final String COLUMNS = """
            r.id, r.version, r.number, r.year, r.effective, r.legal_domain, r.wage_weight, r.wage_before, r.wage_final,
            r.wage_forecast, r.price_before, r.price_final, r.price_forecast, r.method, r.source, r.status, r.made_by,
            r.made_at, r.sha256, r.proposed_by is not distinct from kernel.person() and r.proposed_by is not null as own,
            r.contracts
            """;

    static final String BY_ID = "select " + COLUMNS + " from contracts.indexation_run r where r.id = ?";

    static final String STEPS = """
            select status, at, by_name, note, tariffs from contracts.indexation_step where run_id = ? order by at, id""";

    static final String EXCEPTIONS = """
            select e.id, c.number || ' ' || o.name as contract, p.code || ' ' || p.name as product, m.name as municipality,
                   e.percentage, e.reason
            from contracts.indexation_exception e
            left join contracts.contract c on c.cooperation_id = e.cooperation_id and c.id = e.contract_id
            left join providers.provider_ref o on o.cooperation_id = c.cooperation_id and o.id = c.provider_id
            left join contracts.product_ref p on p.cooperation_id = e.cooperation_id and p.id = e.product_id
            left join cooperation.municipality_ref m on m.id = e.municipality_id
            where e.run_id = ? order by e.id""";

    private static final String MORE = "sum(e.spent * (e.new_cents::numeric / e.cents - 1))::bigint";

    private static final String PERCENTAGE =
            "coalesce(round((sum(e.new_cents)::numeric / nullif(sum(e.cents), 0) - 1) * 100, 2), 0)";

    private static final String FIGURES = "count(*) as tariffs, count(distinct e.contract_id) as contracts,"
            + " count(distinct e.provider_id) as providers, count(distinct e.municipality_id) as municipalities, "
            + PERCENTAGE + " as percentage, sum(e.spent)::bigint as spent, " + MORE + " as more";

    private static final String SUMS = "select " + FIGURES + " from ";

    static final String TOTAL_PLANNED = SUMS + "contracts.indexation_plan(?) e";

    static final String TOTAL_DONE = SUMS + "contracts.indexation_done(?) e";

    /** Totals and verdicts of a run that is not applied, worked out once. Parameters: run, run, its origin. */
    static final String OUTCOME = """
            with i as materialized (
              select * from contracts.indexation_of(?)
            ), e as (
              select i.*, u.cents as spent from i
              left join lateral (
                select x.cents from contracts.indexation_use x
                where x.run_id = ? and x.line_id = i.line_id and x.municipality_id = i.municipality_id limit 1) u on true
              where i.verdict = 'rises'
            )
            select null as verdict, 0::bigint as lines,
            """ + FIGURES + """
             from e
            union all
            select i.verdict, count(*), 0, 0, 0, 0, 0, null, null from i
            left join contracts.tariff t on t.id = i.tariff_id
            where i.verdict <> 'rises' and t.origin is distinct from ? group by i.verdict
            """;

    private static final String NAMES = """

            join contracts.contract c on c.id = i.contract_id
            join contracts.product_ref p on p.id = i.product_id
            join providers.provider_ref o on o.id = i.provider_id
            join cooperation.municipality_ref m on m.id = i.municipality_id
            """;

    private static final String VERDICTS =
            "contracts.indexation_of(?) i left join contracts.tariff t on t.id = i.tariff_id ";

    /** Without those that have a tariff of this very run. Parameters: run, its origin. */
    private static final String PASSED_OVER = " where i.verdict <> 'rises' and t.origin is distinct from ?";

    private static final String PASSED = VERDICTS + NAMES + PASSED_OVER;

    static final String COUNTS =
            "select i.verdict, count(*) as lines from " + VERDICTS + PASSED_OVER + " group by i.verdict";

    private IndexationLists() {}

    /** What a run does: as it would be, or as it stands in the tariffs. */
    private static String effect(Status status) {
        return status.open() ? "contracts.indexation_plan(?)" : "contracts.indexation_done(?)";
    }

    static ListStatement all() {
        return ListStatement.of(COLUMNS, "contracts.indexation_run r where true")
                .orderedBy("r.year desc, r.made_at desc")
                .sortable("number", "r.number")
                .sortable("year", "r.year")
                .sortable("domain", "r.legal_domain")
                .sortable("percentage", "r.percentage")
                .sortable("status", "r.status")
                .sortable("made", "r.made_at")
                .filter("year", "r.year::text = ?")
                .filter("domain", "r.legal_domain = ?")
                .filter("status", "r.status = ?");
    }

    static ListStatement effects(UUID run, Status status, Side side) {
        String name =
                switch (side) {
                    case PROVIDER -> "join providers.provider_ref n on n.id = e.provider_id";
                    case MUNICIPALITY -> "join cooperation.municipality_ref n on n.id = e.municipality_id";
                    case PRODUCT ->
                        "join (select id, code || ' ' || name as name from contracts.product_ref) n on n.id = e.product_id";
                };
        return ListStatement.of(
                        "g.*",
                        "(select n.id as key, n.name, count(*) as tariffs, " + PERCENTAGE
                                + " as percentage, sum(e.spent)::bigint as spent, " + MORE
                                + " as more from " + effect(status) + " e " + name
                                + " group by n.id, n.name) g where true",
                        run)
                .countedAlong()
                .orderedBy("g.name, g.key")
                .sortable("name", "g.name")
                .sortable("tariffs", "g.tariffs")
                .sortable("percentage", "g.percentage")
                .sortable("spent", "g.spent")
                .sortable("more", "g.more")
                .contains("search", "g.name ilike ?");
    }

    static ListStatement changes(UUID run, Status status) {
        return sorted(ListStatement.of("""
                        i.line_id, m.name as municipality, i.provider_id, o.name as provider, i.contract_id,
                        c.number as contract, i.product_id, p.code, p.name as product, p.unit, i.cents, i.new_cents,
                        i.percentage""", effect(status) + " i" + NAMES + "where true", run))
                .sortable("before", "i.cents")
                .sortable("after", "i.new_cents")
                .sortable("percentage", "i.percentage");
    }

    static ListStatement passed(UUID run) {
        return sorted(ListStatement.of("""
                        i.line_id, m.name as municipality, o.name as provider, c.number as contract, p.code,
                        p.name as product, i.verdict, i.reason, i.cents, i.tariff_until""", PASSED, run, IndexationOffice.origin(run)))
                .filter("verdict", "i.verdict = ?");
    }

    private static ListStatement sorted(ListStatement list) {
        return list.countedAlong()
                .orderedBy("p.code, o.name, c.number, m.name, i.line_id")
                .sortable("code", "p.code")
                .sortable("product", "p.name")
                .sortable("municipality", "m.name")
                .sortable("provider", "o.name")
                .sortable("contract", "c.number")
                .containsIn("search", "p.code", "p.name", "o.name", "c.number", "m.name");
    }
}
