package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Decision;
import nl.mgr.contracts.Controls.Outcome;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controle-uitkomst?id=}: what comes of a check, why, and what follows by when. */
@Named("contractsControlOutcome")
@ViewScoped
@Right("contracts.control.decide")
public class ControlOutcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;
    private @Inject Messages messages;

    private final HashMap<String, @Nullable String> texts = new HashMap<>();
    private @Nullable UUID id;
    private @Nullable Plan shown;
    private Outcome outcome = Outcome.NOTHING;
    private @Nullable LocalDate due;
    private @Nullable Money amount;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("outcome of no check");
        }
        shown = controls.get(id);
    }

    public String save() {
        controls.conclude(
                Objects.requireNonNull(id),
                new Decision(outcome, typed("motivering"), typed("opvolging"), due, amount));
        messages.info("contracts", "controle.klaar.afgerond");
        return "/contracten/controle?faces-redirect=true&id=" + id;
    }

    private String typed(String key) {
        return Objects.toString(texts.get(key), "");
    }

    /** Why ({@code motivering}) and what follows ({@code opvolging}). */
    public Map<String, @Nullable String> getTexts() {
        return texts;
    }

    public @Nullable Plan getShown() {
        return shown;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
