package nl.mgr.monitoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.BudgetChoice;
import nl.mgr.monitoring.BudgetRow;
import nl.mgr.monitoring.CareBudgets;
import nl.mgr.monitoring.Completeness;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/begroting?jaar=2026}: what municipalities set aside for each kind of care. */
@Named("monitoringBudget")
@ViewScoped
public class BudgetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CareBudgets budgets;

    @Inject
    private Completeness completeness;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<BudgetRow> rows =
            new ListModel<BudgetRow>(query -> budgets.of(askedYear(), query)).filteredBy(() -> Filters.filled(chosen));

    private @Nullable String asked;
    private int year;
    private List<BudgetChoice> municipalities = List.of();
    private List<BudgetChoice> categories = List.of();

    public void load() {
        year = askedYear();
        municipalities = budgets.municipalities(year);
        categories = budgets.categories();
    }

    private int askedYear() {
        String text = asked;
        if (text != null && !text.matches("20[1-3]\\d")) {
            throw new NotFound("year " + text);
        }
        return text == null ? completeness.lastDue().year() : Integer.parseInt(text);
    }

    public ListModel<BudgetRow> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }

    public int getYear() {
        return year;
    }

    public List<BudgetChoice> getMunicipalities() {
        return municipalities;
    }

    public List<BudgetChoice> getCategories() {
        return categories;
    }
}
