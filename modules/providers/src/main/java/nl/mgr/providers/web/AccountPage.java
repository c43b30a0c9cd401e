package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.providers.BankAccounts.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/rekening?id=}: one bank account; a second person approves it. */
@Named("providersAccount")
@ViewScoped
public class AccountPage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";
    private static final String PAGE = "/aanbieders/rekening";

    private @Inject BankAccounts accounts;
    private @Inject Messages messages;

    private @Nullable Account shown;

    public void load() {
        shown = accounts.get(known());
    }

    public String approve() {
        messages.info(MODULE, "rekening.is-goedgekeurd", accounts.approve(known()));
        return again(PAGE);
    }

    public String refuse() {
        accounts.refuse(known(), getReason());
        messages.info(MODULE, "rekening.is-afgewezen");
        return again(PAGE);
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
}
