package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Budgets.Budget;
import nl.mgr.cooperation.Budgets.BudgetTerms;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Budgets with their keys, and of what they are. */
@ApplicationScoped
class BudgetReader {

    private static final String BUDGETS = """
            select b.id, b.year, b.submodule_id, coalesce(c.name, '') as module, coalesce(s.name, '') as submodule,
                   b.cents, b.actual_cents, b.state, b.source, b.version, s.legal_domain
            from cooperation.budget b
            left join cooperation.submodule s on s.cooperation_id = b.cooperation_id and s.id = b.submodule_id
            left join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where b.cooperation_id = ? and""";

    private static final String IN_ORDER = " order by b.submodule_id is not null, c.sort, c.name, s.sort, s.name";
    private static final String OF_YEAR = BUDGETS + " b.year = ?" + IN_ORDER;
    private static final String BY_ID = BUDGETS + " b.id = ?";

    private static final String KEYS = """
            select p.budget_id, p.kind, p.weight, p.fixed_cents, p.years_back
            from cooperation.cost_key_part p
            join cooperation.budget b on b.cooperation_id = p.cooperation_id and b.id = p.budget_id
            where p.cooperation_id = ? and b.year = ? order by p.kind <> 'vast', p.kind""";

    private static final String WITHOUT = """
            select s.id, c.name as module, s.name as submodule
            from cooperation.submodule s
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where s.cooperation_id = ? and greatest(s.valid_from, c.valid_from) < ?
              and coalesce(least(s.valid_until, c.valid_until), 'infinity') > ?
              and not exists (select from cooperation.budget b
                              where b.cooperation_id = s.cooperation_id and b.submodule_id = s.id and b.year = ?)
            order by c.sort, c.name, s.sort, s.name""";

    private static final String BASE = """
            select count(*) as total from cooperation.budget where cooperation_id = ? and year = ? and submodule_id is null""";

    @Inject
    private Database database;

    /** @param domain law of the submodule, by which figures are looked up */
    record Lawful(Budget budget, @Nullable LegalDomain domain) {}

    private record Part(UUID budget, KeyPart part) {}

    List<Lawful> of(UUID cooperation, int year) {
        Map<UUID, List<KeyPart>> keys =
                database.list(KEYS, row -> new Part(row.uuid("budget_id"), part(row)), cooperation, year).stream()
                        .collect(Collectors.groupingBy(
                                Part::budget, Collectors.mapping(Part::part, Collectors.toList())));
        return database.list(OF_YEAR, row -> budget(row, keys), cooperation, year);
    }

    Optional<Budget> byId(UUID cooperation, UUID id) {
        return database.first(BY_ID, row -> row.integer("year"), cooperation, id)
                .flatMap(year -> of(cooperation, year).stream()
                        .map(Lawful::budget)
                        .filter(budget -> budget.id().equals(id))
                        .findFirst());
    }

    List<Item> without(UUID cooperation, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<Item> items = new ArrayList<>();
        if (database.number(BASE, cooperation, year) == 0) {
            items.add(new Item(null, "", ""));
        }
        items.addAll(database.list(
                WITHOUT,
                row -> new Item(row.uuid("id"), row.text("module"), row.text("submodule")),
                cooperation,
                first.plusYears(1),
                first,
                year));
        return items;
    }

    private static Lawful budget(Row row, Map<UUID, List<KeyPart>> keys) {
        UUID id = row.uuid("id");
        String domain = row.optionalText("legal_domain");
        return new Lawful(
                new Budget(
                        id,
                        row.integer("year"),
                        new Item(row.optionalUuid("submodule_id"), row.text("module"), row.text("submodule")),
                        new BudgetTerms(
                                row.money("cents"),
                                row.optionalMoney("actual_cents"),
                                FactState.of(row.text("state")),
                                row.text("source"),
                                keys.getOrDefault(id, List.of())),
                        row.number("version")),
                domain == null ? null : LegalDomain.of(domain));
    }

    private static KeyPart part(Row row) {
        String kind = row.text("kind");
        return new KeyPart(
                kind.equals(KeyPart.FIXED) ? null : FigureKind.of(kind),
                row.number("weight"),
                row.money("fixed_cents"),
                row.integer("years_back"));
    }
}
