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
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addendum?id=}: an amendment, old and new, who agreed, and what can be done. */
@Named("contractsAmendment")
@ViewScoped
public class AmendmentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject Amendments amendments;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("amendment without id");
        }
        details = amendments.get(id);
    }

    public String propose() {
        amendments.propose(known());
        messages.info(MODULE, "addendum.klaar.voorgelegd");
        return page();
    }

    public String withdraw() {
        amendments.withdraw(known());
        messages.info(MODULE, "addendum.klaar.ingetrokken");
        return page();
    }

    public String drop(UUID change) {
        amendments.drop(known(), change);
        messages.info(MODULE, "addendum.klaar.weg");
        return page();
    }

    private String page() {
        return "/contracten/addendum?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id, "the page is loaded first");
    }

    /** Whether the actor's party has still to decide, and may. */
    public boolean isToDecide() {
        return details != null
                && details.head().status() == Status.PROPOSED
                && !details.ownProposal()
                && details.sides().stream().anyMatch(AmendmentPage::open);
    }

    private static boolean open(Side side) {
        return side.own() && side.consent() == null;
    }

    public boolean isDraft() {
        return details != null && details.head().status() == Status.DRAFT;
    }

    public boolean isProposed() {
        return details != null && details.head().status() == Status.PROPOSED;
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
