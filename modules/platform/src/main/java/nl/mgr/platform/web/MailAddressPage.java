package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.MailAddresses;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/mailadres?token=}: confirms a new address for mail by the link that was sent there. */
@Named("platformMailAddress")
@RequestScoped
public class MailAddressPage {

    @Inject
    private MailAddresses addresses;

    @Inject
    private Messages messages;

    private String token = "";
    private @Nullable String address;

    /** @throws NotFound when the link opens nothing (any more) */
    public void load() {
        address = addresses.of(token).orElseThrow(() -> new NotFound("link for an address"));
    }

    public String confirm() {
        addresses.confirm(token);
        messages.info("platform", "mailadres.klaar");
        return "/account/inloggen?faces-redirect=true";
    }

    public @Nullable String getAddress() {
        return address;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
