package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.Objects;
import nl.mgr.cooperation.Budgets.BudgetTerms;
import nl.mgr.cooperation.FactState;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a budget and its key. */
public class BudgetFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Money amount;
    private @Nullable Money actual;
    private String source = "";
    private boolean assumed;
    private KeyFields key = new KeyFields();

    static BudgetFields of(BudgetTerms terms) {
        BudgetFields fields = new BudgetFields();
        fields.amount = terms.amount();
        fields.actual = terms.actual();
        fields.source = terms.source();
        fields.assumed = terms.state() == FactState.ASSUMED;
        fields.key = KeyFields.of(terms.key());
        return fields;
    }

    BudgetTerms terms() {
        FactState state = assumed ? FactState.ASSUMED : FactState.KNOWN;
        return new BudgetTerms(Objects.requireNonNull(amount), actual, state, source, key.key());
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable Money getActual() {
        return actual;
    }

    public void setActual(@Nullable Money actual) {
        this.actual = actual;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isAssumed() {
        return assumed;
    }

    public void setAssumed(boolean assumed) {
        this.assumed = assumed;
    }

    public KeyFields getKey() {
        return key;
    }
}
