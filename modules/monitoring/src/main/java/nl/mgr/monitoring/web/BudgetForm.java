package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.BudgetLine;
import nl.mgr.monitoring.CareBudgets;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Sets one budget on {@code /leveringen/begroting}. */
@Named("monitoringBudgetForm")
@RequestScoped
public class BudgetForm {

    @Inject
    private CareBudgets budgets;

    @Inject
    private Messages messages;

    /** Text as the choices have it: an id would be none of them. */
    private @Nullable String municipality;

    private @Nullable String category;
    private @Nullable Money amount;

    public String set(int year) {
        String[] parts = String.valueOf(category).split(":", 2);
        UUID where = municipality == null ? null : UUID.fromString(municipality);
        Money money = amount;
        if (where == null || money == null || parts.length < 2) {
            throw new NotFound("budget without municipality, category or amount");
        }
        budgets.set(List.of(new BudgetLine(where, parts[1], LegalDomain.of(parts[0]), year, money, false)));
        messages.info(Says.MODULE, "begroting.bewaard", money);
        return "/leveringen/begroting?faces-redirect=true&jaar=" + year;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
