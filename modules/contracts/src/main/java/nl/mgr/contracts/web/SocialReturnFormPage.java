package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return-nieuw?contract=}, with {@code id=} an obligation that changes: what is owed. */
@Named("contractsSocialReturnForm")
@ViewScoped
@Right("contracts.social-return.change")
public class SocialReturnFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject SocialReturns returns;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Conflict conflict;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID contract;
    private String number = "";
    private @Nullable Obligation known;
    private @Nullable SocialReturnFields fields;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        if (id != null) {
            known = returns.get(id);
            contract = known.contract();
            fields = SocialReturnFields.of(known);
        } else {
            fields = new SocialReturnFields(today.getYear());
        }
        if (contract == null) {
            throw new NotFound("social return of no contract");
        }
        number = contracts.details(contract, today).number();
    }

    public String save() {
        SocialReturnFields filled = Objects.requireNonNull(fields);
        Obligation before = known;
        UUID saved;
        if (before == null) {
            saved = returns.open(
                    Objects.requireNonNull(contract), filled.getYear(), filled.getRegion(), filled.terms());
        } else {
            saved = before.id();
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of("contracts", "socialreturn.grondslag"),
                    filled.getBasis(),
                    returns.get(saved).basis())));
            returns.change(saved, before.version(), filled.terms());
        }
        messages.info("contracts", "socialreturn.klaar.vastgelegd");
        return "/contracten/social-return-jaar?faces-redirect=true&id=" + saved;
    }

    public String getNumber() {
        return number;
    }

    public @Nullable SocialReturnFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }
}
