package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Side;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addendum-teken?id=}: a party agrees to an amendment, or does not. */
@Named("contractsAmendmentSign")
@ViewScoped
@Right("contracts.amendment.decide")
public class AmendmentSignPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject Amendments amendments;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;
    private AmendmentSignature signature = new AmendmentSignature("", "");

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("amendment without id");
        }
        details = amendments.get(id);
        String party = details.sides().stream()
                .filter(Side::own)
                .map(Side::name)
                .findFirst()
                .orElse("");
        signature = new AmendmentSignature(party, ActorContext.current().name());
    }

    public String agree() {
        amendments.agree(known(), signature.given());
        messages.info(MODULE, "addendum.klaar.akkoord");
        return page();
    }

    public String refuse() {
        amendments.refuse(known(), signature.given(), signature.getReason());
        messages.info(MODULE, "addendum.klaar.geweigerd");
        return page();
    }

    private String page() {
        return "/contracten/addendum?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id, "the page is loaded first");
    }

    /** Whether the actor's party has still to decide. */
    public boolean isAsked() {
        return details != null
                && details.head().status() == Status.PROPOSED
                && details.sides().stream().anyMatch(side -> side.own() && side.consent() == null);
    }

    public AmendmentSignature getSignature() {
        return signature;
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
