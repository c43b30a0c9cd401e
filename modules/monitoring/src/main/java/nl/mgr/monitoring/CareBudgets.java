package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/** Municipal budgets per category of care, against which use is shown. */
public interface CareBudgets {

    /** Sets budgets of the actor's cooperation; one that exists for municipality, category and year is replaced. */
    void set(@NotNull List<BudgetLine> budgets);

    /** Budgets of a year. Keys: gemeente, zorgsoort, bedrag. */
    Page<BudgetRow> of(int year, @NotNull ListQuery query);

    /** Municipalities with a contract in the year, by name. */
    List<BudgetChoice> municipalities(int year);

    /** Categories that the cooperation buys, by name. */
    List<BudgetChoice> categories();
}
