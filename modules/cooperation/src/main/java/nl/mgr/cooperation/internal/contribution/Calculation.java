package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.NoBudgets;
import nl.mgr.cooperation.internal.contribution.BudgetReader.Lawful;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Refusal;

/** Brings together what a year's contributions are made of, and has each budget shared. Changes nothing. */
@ApplicationScoped
class Calculation {

    /** Days of the year on which somebody takes part in what a budget is for. Parameters: first day, end, cooperation, year. */
    private static final String TAKEN = """
            with asked as (select ?::date as first, ?::date as last),
            taking as (
              select b.id as budget_id, p.municipality_id, p.valid_from, p.valid_until
              from cooperation.budget b
              join cooperation.participation p on p.cooperation_id = b.cooperation_id and p.submodule_id = b.submodule_id
              where b.cooperation_id = ? and b.year = ?
              union all
              select b.id, p.municipality_id, p.valid_from, p.valid_until
              from cooperation.budget b
              join cooperation.participant p on p.cooperation_id = b.cooperation_id
              where b.submodule_id is null and b.cooperation_id = ? and b.year = ?
            )
            select t.budget_id, t.municipality_id, greatest(t.valid_from, m.valid_from, a.first) as taken_from,
                   least(t.valid_until, m.valid_until, a.last) as taken_until
            from taking t cross join asked a
            join cooperation.municipality m on m.id = t.municipality_id
            where greatest(t.valid_from, m.valid_from, a.first) < least(t.valid_until, m.valid_until, a.last)
            order by m.cbs_code, taken_from""";

    private static final String PLACES =
            "select id, cbs_code, name, valid_from, valid_until, successor_id from cooperation.municipality order by"
                    + " cbs_code";

    private record Taking(UUID budget, UUID municipality, Period days) {}

    /** What came out, or what is in the way. */
    record Outcome(Frozen frozen, List<Refusal> obstacles) {

        /** @throws Refusal the first thing that is in the way */
        Frozen orRefusal() {
            if (!obstacles.isEmpty()) {
                throw obstacles.get(0);
            }
            return frozen;
        }

        String fingerprint() {
            return orRefusal().fingerprint();
        }
    }

    @Inject
    private Database database;

    @Inject
    private BudgetReader budgets;

    @Inject
    private FigureReader figures;

    Outcome of(int year, Kind kind) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<Lawful> all = budgets.of(cooperation, year);
        Lineage lineage = new Lineage(database.list(
                PLACES,
                row -> new Place(
                        row.uuid("id"),
                        row.text("cbs_code"),
                        row.text("name"),
                        row.period("valid_from", "valid_until"),
                        row.optionalUuid("successor_id"))));
        YearOfCosts costs = new YearOfCosts(year, lineage, taken(cooperation, year), figures::of);
        all.forEach(budget -> costs.add(budget, kind));
        return new Outcome(costs.frozen(kind), all.isEmpty() ? List.of(new NoBudgets(year)) : costs.obstacles());
    }

    private Map<UUID, Map<UUID, List<Period>>> taken(UUID cooperation, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return database
                .list(
                        TAKEN,
                        row -> new Taking(
                                row.uuid("budget_id"),
                                row.uuid("municipality_id"),
                                row.period("taken_from", "taken_until")),
                        first,
                        first.plusYears(1),
                        cooperation,
                        year,
                        cooperation,
                        year)
                .stream()
                .collect(Collectors.groupingBy(
                        Taking::budget,
                        Collectors.groupingBy(
                                Taking::municipality,
                                LinkedHashMap::new,
                                Collectors.mapping(Taking::days, Collectors.toList()))));
    }
}
