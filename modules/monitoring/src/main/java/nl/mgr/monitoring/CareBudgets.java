package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Municipal budgets per category of care, against which use is shown. */
public interface CareBudgets {

    /** Sets budgets of the actor's cooperation; one that exists for municipality, category and year is replaced. */
    void set(@NotNull List<BudgetLine> budgets);
}
