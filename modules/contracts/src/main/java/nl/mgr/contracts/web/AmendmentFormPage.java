package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addendum-nieuw?contract=}, with {@code ?id=} a draft that changes: title, reason, day and text. */
@Named("contractsAmendmentForm")
@ViewScoped
@Right("contracts.amendment.change")
public class AmendmentFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Amendments amendments;
    private @Inject Contracts contracts;
    private @Inject ContractByNumber byNumber;
    private @Inject Messages messages;
    private @Inject Conflict conflict;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID contract;
    private @Nullable Details known;
    private AmendmentFields fields = new AmendmentFields();

    public void load() {
        if (id != null) {
            known = amendments.get(id);
            fields = AmendmentFields.of(known);
        } else if (contract != null) {
            fields.setContract(contracts.details(contract, LocalDate.now(clock)).number());
        }
    }

    public String save() {
        Details before = id == null || known != null ? known : amendments.get(id);
        if (before == null) {
            UUID made = amendments.draft(byNumber.find(fields.getContract()), fields.terms());
            messages.info("contracts", "addendum.klaar.gemaakt");
            return page(made);
        }
        UUID of = before.head().id();
        conflict.when(() -> List.of(Conflict.of(
                Texts.of("contracts", "addendum.tekst"),
                fields.getText(),
                amendments.get(of).text())));
        amendments.change(of, before.version(), fields.terms());
        messages.info("contracts", "addendum.klaar.gewijzigd");
        return page(of);
    }

    private static String page(UUID amendment) {
        return "/contracten/addendum?faces-redirect=true&id=" + amendment;
    }

    public @Nullable Details getKnown() {
        return known;
    }

    public AmendmentFields getFields() {
        return fields;
    }

    public Reason[] getReasons() {
        return Reason.values();
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
