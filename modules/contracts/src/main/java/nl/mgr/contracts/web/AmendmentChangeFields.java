package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about one change of an amendment. */
public class AmendmentChangeFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID line;
    private @Nullable UUID municipality;
    private @Nullable Money amount;
    private @Nullable LocalDate last;
    private @Nullable UUID text;

    NewChange change(Kind kind) {
        return new NewChange(kind, line, municipality, amount, last, text);
    }

    public @Nullable UUID getLine() {
        return line;
    }

    public void setLine(@Nullable UUID line) {
        this.line = line;
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable UUID getText() {
        return text;
    }

    public void setText(@Nullable UUID text) {
        this.text = text;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
