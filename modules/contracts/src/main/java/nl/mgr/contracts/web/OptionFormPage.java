package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.ExtensionOptions;
import nl.mgr.contracts.ExtensionOptions.Ground;
import nl.mgr.contracts.ExtensionOptions.Terms;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/verlengingsopties?contract=}: how often a contract may be extended, and when that is told. */
@Named("contractsOptionForm")
@ViewScoped
@Right("contracts.option.change")
public class OptionFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ExtensionOptions options;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Clock clock;

    private final HashMap<String, @Nullable Integer> numbers =
            new HashMap<>(Map.of("opties", 1, "maanden", 12, "vooraf", 6));
    private @Nullable UUID contract;
    private @Nullable UUID amendment;
    private List<Ground> grounds = List.of();
    private String number = "";

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        number = contracts.details(known(), LocalDate.now(clock)).number();
        grounds = options.grounds(known());
    }

    private Terms terms() {
        return new Terms(
                requireNonNull(numbers.get("opties")),
                requireNonNull(numbers.get("maanden")),
                requireNonNull(numbers.get("vooraf")));
    }

    private UUID known() {
        if (contract == null) {
            throw new NotFound("options of no contract");
        }
        return contract;
    }

    public String save() {
        options.note(known(), terms(), amendment);
        messages.info("contracts", "opties.klaar");
        return "/contracten/contract?faces-redirect=true&id=" + known();
    }

    /** By the ids of their fields. */
    public Map<String, @Nullable Integer> getNumbers() {
        return numbers;
    }

    public String getNumber() {
        return number;
    }

    public List<Ground> getGrounds() {
        return grounds;
    }

    public @Nullable UUID getAmendment() {
        return amendment;
    }

    public void setAmendment(@Nullable UUID amendment) {
        this.amendment = amendment;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }
}
