package nl.mgr.monitoring.internal.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.monitoring.BudgetLine;
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
}
