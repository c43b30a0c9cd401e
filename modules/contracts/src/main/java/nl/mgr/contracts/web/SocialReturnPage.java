package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return-jaar?id=}: what is owed in a year, what was done for it, and the settlement. */
@Named("contractsSocialReturn")
@ViewScoped
public class SocialReturnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject SocialReturns returns;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Obligation shown;
    private List<Part> parts = List.of();
    private String reason = "";

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        shown = returns.get(known());
        parts = returns.parts(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("social return without id");
        }
        return id;
    }

    public String settle() {
        returns.settle(known(), reason);
        messages.info("contracts", "socialreturn.klaar.afgerekend");
        return "/contracten/social-return-jaar?faces-redirect=true&id=" + known();
    }

    private boolean may(String right) {
        return shown != null
                && shown.status() == Status.OPEN
                && ActorContext.current().may(right);
    }

    public boolean isDelivers() {
        return may("contracts.social-return.deliver");
    }

    public boolean isChanges() {
        return may("contracts.social-return.change");
    }

    public boolean isSettles() {
        return may("contracts.social-return.judge");
    }

    public @Nullable Obligation getShown() {
        return shown;
    }

    public List<Part> getParts() {
        return parts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
