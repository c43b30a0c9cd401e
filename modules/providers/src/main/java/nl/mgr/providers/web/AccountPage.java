package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.providers.BankAccounts.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/rekening?id=}: one bank account; a second person approves it. */
@Named("providersAccount")
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";

    private @Inject BankAccounts accounts;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Account shown;
    private String reason = "";

    public void load() {
        shown = accounts.get(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("account without id");
        }
        return id;
    }

    public String approve() {
        messages.info(MODULE, "rekening.is-goedgekeurd", accounts.approve(known()));
        return here();
    }

    public String refuse() {
        accounts.refuse(known(), reason);
        messages.info(MODULE, "rekening.is-afgewezen");
        return here();
    }

    private String here() {
        return "/aanbieders/rekening?faces-redirect=true&id=" + known();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    /** Whether who looks decides on it. */
    public boolean isDecides() {
        return shown != null
                && shown.state() == State.PROPOSED
                && ActorContext.current().may("providers.account.approve");
    }

    public @Nullable Account getShown() {
        return shown;
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
