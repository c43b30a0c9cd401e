package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** After the general board adopted the budget an opinion of it comes too late to be handed in. */
public class BudgetAdopted extends Refusal {

    private static final long serialVersionUID = 1L;

    public BudgetAdopted(int year, LocalDate day) {
        super(String.valueOf(year), day);
    }
}
