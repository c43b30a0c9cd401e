package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.Contributions.Amount;
import nl.mgr.cooperation.Contributions.Counting;
import nl.mgr.cooperation.Contributions.Explained;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.Contributions.Reason;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.cooperation.Contributions.Total;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;

/** Reads calculations; row security says whose. */
@ApplicationScoped
class RunReader {

    private static final int CENTS = 2;

    private static final String RUN = """
            r.id, r.year, r.kind, r.number, r.cents, r.sha256, r.made_at, r.made_by, b.id as previous_id,
            b.number as previous_number,
            not exists (select from cooperation.contribution_run n
                        where n.cooperation_id = r.cooperation_id and n.year = r.year and n.kind = r.kind
                          and n.number > r.number) as latest""";

    private static final String RUNS = """
            cooperation.contribution_run r
            left join cooperation.contribution_run b on b.cooperation_id = r.cooperation_id and b.id = r.previous_id
            where r.cooperation_id = ?""";

    private static final String BY_ID = "select " + RUN + " from " + RUNS + " and r.id = ?";

    private static final String LAST =
            "select " + RUN + " from " + RUNS + " and r.year = ? and r.kind = ? order by r.number desc limit 1";

    private static final String COUNTING = "select id, kind, number, made_at from cooperation.counting_run(?)";

    private static final String AMOUNT = """
            c.position, k.submodule_id, k.module, k.submodule, c.municipality_id, c.municipality_code,
            c.municipality_name, c.days, c.cents, e.cents as cents_before""";

    /** With what the same municipality paid of the same in the calculation before. */
    private static final String AMOUNTS = """
            cooperation.contribution c
            join cooperation.contribution_run r on r.cooperation_id = c.cooperation_id and r.id = c.run_id
            join cooperation.contribution_budget k on k.cooperation_id = c.cooperation_id and k.run_id = c.run_id
              and k.position = c.position
            left join cooperation.contribution_budget q on q.cooperation_id = c.cooperation_id and q.run_id = r.previous_id
              and q.submodule_id is not distinct from k.submodule_id
            left join cooperation.contribution e on e.cooperation_id = q.cooperation_id and e.run_id = q.run_id
              and e.position = q.position
              and e.municipality_id = c.municipality_id
            where c.cooperation_id = ? and c.run_id = ?""";

    private static final String PER_MUNICIPALITY = """
            select coalesce(n.municipality_code, e.municipality_code) as key, null::uuid as submodule_id, '' as module,
                   '' as submodule, coalesce(n.municipality_name, e.municipality_name) as municipality,
                   coalesce(n.cents, 0)::bigint as cents, e.cents::bigint as cents_before
            from (select municipality_code, municipality_name, sum(cents) as cents from cooperation.contribution
                  where cooperation_id = ? and run_id = ? group by 1, 2) n
            full join (select c.municipality_code, c.municipality_name, sum(c.cents) as cents
                       from cooperation.contribution c
                       join cooperation.contribution_run r on r.cooperation_id = c.cooperation_id and r.previous_id = c.run_id
                       where c.cooperation_id = ? and r.id = ? group by 1, 2) e
              on e.municipality_code = n.municipality_code
            order by municipality""";

    /** What the actor pays of each budget: for staff that is all of it. */
    private static final String PER_BUDGET = """
            select k.position::text as key, k.submodule_id, k.module, k.submodule, '' as municipality,
                   sum(c.cents)::bigint as cents, sum(e.cents)::bigint as cents_before
            from cooperation.contribution c
            join cooperation.contribution_run r on r.cooperation_id = c.cooperation_id and r.id = c.run_id
            join cooperation.contribution_budget k on k.cooperation_id = c.cooperation_id and k.run_id = c.run_id
              and k.position = c.position
            left join cooperation.contribution_budget q on q.cooperation_id = c.cooperation_id and q.run_id = r.previous_id
              and q.submodule_id is not distinct from k.submodule_id
            left join cooperation.contribution e on e.cooperation_id = q.cooperation_id and e.run_id = q.run_id
              and e.position = q.position
              and e.municipality_id = c.municipality_id
            where c.cooperation_id = ? and c.run_id = ?
            group by k.position, k.submodule_id, k.module, k.submodule order by k.position""";

    private static final String ONE = "select " + AMOUNT
            + ", k.cents as budget, k.state, k.source, c.taken, c.exact, c.raised from " + AMOUNTS
            + " and c.position = ? and c.municipality_id = ?";

    private static final String REASONS = """
            select kind, weight, pot, figures_year, origin_name, figure, state, source, days, points, points_total, exact
            from cooperation.contribution_reason
            where cooperation_id = ? and run_id = ? and position = ? and municipality_id = ? order by part""";

    @Inject
    private Database database;

    Page<Run> runs(ListQuery query) {
        return database.page(
                ListStatement.of(RUN, RUNS, cooperation())
                        .orderedBy("r.year desc, r.number desc")
                        .sortable("jaar", "r.year")
                        .sortable("nummer", "r.number")
                        .sortable("bedrag", "r.cents")
                        .sortable("op", "r.made_at")
                        .filter("jaar", "r.year = ?::bigint"),
                query,
                RunReader::run);
    }

    Optional<Run> byId(UUID id) {
        return database.first(BY_ID, RunReader::run, cooperation(), id);
    }

    Optional<Run> last(int year, Kind kind) {
        return database.first(LAST, RunReader::run, cooperation(), year, kind.code());
    }

    Optional<Counting> counting(int year) {
        return database.first(
                COUNTING,
                row -> new Counting(
                        row.uuid("id"), Kind.of(row.text("kind")), row.number("number"), row.instant("made_at")),
                year);
    }

    Page<Amount> amounts(UUID run, ListQuery query) {
        return database.page(
                ListStatement.of(AMOUNT, AMOUNTS, cooperation(), run)
                        .orderedBy("c.municipality_name, c.position")
                        .sortable("gemeente", "c.municipality_name")
                        .sortable("onderdeel", "c.position")
                        .sortable("dagen", "c.days")
                        .sortable("bedrag", "c.cents")
                        .sortable("was", "e.cents")
                        .sortable("verschil", "c.cents - coalesce(e.cents, 0)")
                        .filter("gemeente", "c.municipality_code = ?")
                        .filter("onderdeel", "c.position = ?::bigint"),
                query,
                RunReader::amount);
    }

    List<Total> totals(UUID run, boolean perMunicipality) {
        UUID cooperation = cooperation();
        return perMunicipality
                ? database.list(PER_MUNICIPALITY, RunReader::total, cooperation, run, cooperation, run)
                : database.list(PER_BUDGET, RunReader::total, cooperation, run);
    }

    Optional<Explained> explain(Run run, long position, UUID municipality) {
        UUID cooperation = cooperation();
        List<Reason> reasons = database.list(REASONS, RunReader::reason, cooperation, run.id(), position, municipality);
        return database.first(
                ONE,
                row -> new Explained(
                        run,
                        amount(row),
                        row.money("budget"),
                        FactState.of(row.text("state")),
                        row.text("source"),
                        LocalDate.of(run.year(), 1, 1).lengthOfYear(),
                        taken(row.text("taken")),
                        row.decimal("exact").movePointLeft(CENTS),
                        row.flag("raised"),
                        reasons),
                cooperation,
                run.id(),
                position,
                municipality);
    }

    private static List<Period> taken(String text) {
        return Arrays.stream(text.split(","))
                .map(days -> days.split("/"))
                .map(ends -> Period.through(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                .toList();
    }

    private static Run run(Row row) {
        return new Run(
                row.uuid("id"),
                row.integer("year"),
                Kind.of(row.text("kind")),
                row.number("number"),
                row.money("cents"),
                row.text("sha256"),
                row.instant("made_at"),
                row.text("made_by"),
                row.optionalUuid("previous_id"),
                row.optionalNumber("previous_number"),
                row.flag("latest"));
    }

    private static Item item(Row row) {
        return new Item(row.optionalUuid("submodule_id"), row.text("module"), row.text("submodule"));
    }

    private static Amount amount(Row row) {
        return new Amount(
                row.number("position"),
                item(row),
                row.uuid("municipality_id"),
                row.text("municipality_code"),
                row.text("municipality_name"),
                row.integer("days"),
                row.money("cents"),
                row.optionalMoney("cents_before"));
    }

    private static Total total(Row row) {
        String municipality = row.text("municipality");
        return new Total(
                row.text("key"),
                municipality.isEmpty() ? item(row) : null,
                municipality,
                row.money("cents"),
                row.optionalMoney("cents_before"));
    }

    private static Reason reason(Row row) {
        String kind = row.text("kind");
        Long year = row.optionalNumber("figures_year");
        return new Reason(
                kind.equals(KeyPart.FIXED) ? null : FigureKind.of(kind),
                row.number("weight"),
                row.decimal("pot").movePointLeft(CENTS),
                year == null ? null : Integer.valueOf(year.intValue()),
                row.optionalText("origin_name"),
                row.number("figure"),
                FactState.of(row.text("state")),
                row.text("source"),
                row.integer("days"),
                row.number("points"),
                row.number("points_total"),
                row.decimal("exact").movePointLeft(CENTS));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
