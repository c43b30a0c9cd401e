package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Budgets;
import nl.mgr.cooperation.Budgets.Budget;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/begroting?id=}, or {@code ?jaar=2027&onderdeel=} for a new one: amount and key of one part. */
@Named("cooperationBudget")
@ViewScoped
@Right("cooperation.budget.change")
public class BudgetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Budgets budgets;
    private @Inject AskedYear asked;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID id;
    private @Nullable String part;
    private @Nullable Item item;
    private int year;
    private long version;
    private BudgetFields fields = new BudgetFields();

    public void load() {
        if (id == null) {
            year = asked.year();
            item = budgets.without(year).stream()
                    .filter(each -> each.key().equals(part))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("budget of " + year + " for " + part));
        } else {
            Budget budget = budgets.get(id);
            year = budget.year();
            item = budget.item();
            version = budget.version();
            fields = BudgetFields.of(budget.terms());
        }
    }

    public String save() {
        UUID known = id;
        if (known == null) {
            budgets.add(year, Objects.requireNonNull(item).submodule(), fields.terms());
        } else {
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of(MODULE, "begroting.bedrag"),
                    fields.getAmount(),
                    budgets.get(known).terms().amount())));
            budgets.change(known, version, fields.terms());
        }
        messages.info(MODULE, "begroting.bewaard");
        return "/samenwerking/bijdragen?faces-redirect=true&jaar=" + year;
    }

    public @Nullable Item getItem() {
        return item;
    }

    /** Without the point that a number has. */
    public String getYear() {
        return String.valueOf(year);
    }

    public BudgetFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }
}
