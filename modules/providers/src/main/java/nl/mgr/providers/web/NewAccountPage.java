package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.BankAccounts;
import nl.mgr.providers.BankAccounts.NewAccount;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/rekening-nieuw?aanbieder=}: proposes a bank account; a provider for itself. */
@Named("providersNewAccount")
@ViewScoped
@Right("providers.account.propose")
public class NewAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject BankAccounts accounts;
    private @Inject Providers providers;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID provider;
    private String name = "";
    private String number = "";
    private String holder = "";
    private @Nullable LocalDate from;

    public void load() {
        UUID own = ActorContext.current().providerId();
        provider = own == null ? provider : own;
        if (provider == null) {
            throw new NotFound("account of no provider");
        }
        ProviderDetails known = providers.details(provider);
        name = known.name();
        holder = known.legalName();
        from = page.getToday();
    }

    public String save() {
        UUID id = accounts.propose(
                new NewAccount(Objects.requireNonNull(provider), number, holder, Objects.requireNonNull(from)));
        messages.info("providers", "rekening.is-voorgesteld");
        return "/aanbieders/rekening?faces-redirect=true&id=" + id;
    }

    public boolean isOwn() {
        return ActorContext.current().providerId() != null;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder == null ? "" : holder;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable UUID getProvider() {
        return provider;
    }

    public void setProvider(@Nullable UUID provider) {
        this.provider = provider;
    }
}
