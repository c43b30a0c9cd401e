package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.BankAccounts.Account;
import nl.mgr.providers.BankAccounts.State;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.ui.PageInfo;

/** On the page of a provider: to which account it is paid, and what was proposed. */
@Named("providersAccountLines")
@RequestScoped
public class AccountLines {

    private @Inject BankAccounts accounts;
    private @Inject ProviderPage shown;
    private @Inject PageInfo page;

    private List<Account> lines = List.of();
    private String add = "";

    /** After the page itself. */
    public void load() {
        Actor actor = ActorContext.current();
        ProviderDetails provider = shown.getProvider();
        if (provider != null && actor.may("providers.account.view")) {
            lines = accounts.of(provider.id());
            boolean waits = lines.stream().anyMatch(line -> line.state() == State.PROPOSED);
            if (actor.may("providers.account.propose") && !waits) {
                add = "/aanbieders/rekening-nieuw"
                        + (actor.kind() == ActorKind.PROVIDER ? "" : "?aanbieder=" + provider.id());
            }
        }
    }

    /** The last part of the key of its word today. */
    public String stands(Account account) {
        LocalDate today = page.getToday();
        if (account.state() != State.APPROVED) {
            return account.state().code();
        }
        if (account.from().isAfter(today)) {
            return "straks";
        }
        return account.until() == null || account.until().isAfter(today) ? "in-gebruik" : "vroeger";
    }

    public String kind(Account account) {
        return switch (stands(account)) {
            case "in-gebruik" -> "positive";
            case "voorgesteld" -> "warning";
            case "straks" -> "info";
            default -> "neutral";
        };
    }

    public String sign(Account account) {
        return switch (stands(account)) {
            case "in-gebruik" -> "full";
            case "voorgesteld" -> "alert";
            case "straks" -> "dashed";
            default -> "dash";
        };
    }

    public List<Account> getLines() {
        return lines;
    }

    /** Address of the form; empty for who proposes nothing, and while something waits. */
    public String getAdd() {
        return add;
    }
}
