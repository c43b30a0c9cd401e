package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Document;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return-bouwsteen?id=}: one effort with its evidence; the team judges it. */
@Named("contractsSocialReturnPart")
@ViewScoped
public class SocialReturnPartPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject SocialReturns returns;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Part shown;
    private List<Document> files = List.of();
    private String reason = "";

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        shown = returns.part(known());
        files = isOwn() ? returns.files(known()) : List.of();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("effort without id");
        }
        return id;
    }

    public String approve() {
        returns.approve(known());
        messages.info(MODULE, "socialreturn.klaar.goedgekeurd");
        return here();
    }

    public String refuse() {
        returns.refuse(known(), reason);
        messages.info(MODULE, "socialreturn.klaar.afgewezen");
        return here();
    }

    private String here() {
        return "/contracten/social-return-bouwsteen?faces-redirect=true&id=" + known();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public boolean isJudges() {
        return shown != null
                && shown.state() == State.DELIVERED
                && ActorContext.current().may("contracts.social-return.judge");
    }

    public @Nullable Part getShown() {
        return shown;
    }

    public List<Document> getFiles() {
        return files;
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
