package nl.mgr.monitoring.internal.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.BudgetChoice;
import nl.mgr.monitoring.BudgetLine;
import nl.mgr.monitoring.BudgetRow;
import nl.mgr.monitoring.CareBudgets;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("monitoring")
class CareBudgetService implements CareBudgets {

    private static final String SET = """
            insert into monitoring.care_budget (id, cooperation_id, municipality_id, category, legal_domain, year, cents, state)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (cooperation_id, municipality_id, legal_domain, category, year)
            do update set cents = excluded.cents, state = excluded.state""";

    private static final String ROW = """
            b.municipality_id, m.name as municipality, b.legal_domain || ':' || b.category as category_key,
            c.category_name, b.cents, b.state""";
    private static final String FROM = """
            monitoring.care_budget b
            join cooperation.municipality_ref m on m.id = b.municipality_id
            join (select distinct cooperation_id, legal_domain, category, category_name from contracts.product_ref) c
              on c.cooperation_id = b.cooperation_id and c.legal_domain = b.legal_domain and c.category = b.category
            where b.cooperation_id = ? and b.year = ?""";
    private static final String MUNICIPALITIES = """
            select m.id::text as key, m.name from cooperation.municipality_ref m
            where exists (select 1 from contracts.line_in_force l where l.cooperation_id = ? and l.municipality_id = m.id
              and l.valid_from < ? and (l.valid_until is null or l.valid_until > ?))
            order by m.name""";
    private static final String CATEGORIES = """
            select distinct legal_domain || ':' || category as key, category_name as name
            from contracts.product_ref where cooperation_id = ? order by name""";

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right("monitoring.budget.change")
    public void set(List<BudgetLine> budgets) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (BudgetLine budget : budgets) {
            rows.add(new Object[] {
                Ids.next(),
                cooperation,
                budget.municipalityId(),
                budget.category(),
                budget.legalDomain(),
                budget.year(),
                budget.amount(),
                budget.assumed() ? "assumed" : "known"
            });
        }
        database.batch(SET, rows);
    }

    @Override
    @Transactional
    @Right("monitoring.budget.change")
    public Page<BudgetRow> of(int year, ListQuery query) {
        ListStatement statement = ListStatement.of(
                        ROW, FROM, ActorContext.current().requireCooperation(), year)
                .orderedBy("m.name, c.category_name")
                .sortable("gemeente", "m.name")
                .sortable("zorgsoort", "c.category_name")
                .sortable("bedrag", "b.cents")
                .contains("gemeente", "m.name ilike ?")
                .contains("zorgsoort", "c.category_name ilike ?");
        return database.page(
                statement,
                query,
                row -> new BudgetRow(
                        row.uuid("municipality_id"),
                        row.text("municipality"),
                        row.text("category_key"),
                        row.text("category_name"),
                        row.money("cents"),
                        row.text("state").equals("assumed")));
    }

    @Override
    @Transactional
    @Right("monitoring.budget.change")
    public List<BudgetChoice> municipalities(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return database.list(
                MUNICIPALITIES,
                CareBudgetService::choice,
                ActorContext.current().requireCooperation(),
                first.plusYears(1),
                first);
    }

    @Override
    @Transactional
    @Right("monitoring.budget.change")
    public List<BudgetChoice> categories() {
        return database.list(
                CATEGORIES, CareBudgetService::choice, ActorContext.current().requireCooperation());
    }

    private static BudgetChoice choice(Row row) {
        return new BudgetChoice(row.text("key"), row.text("name"));
    }
}
