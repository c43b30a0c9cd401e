package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Invitations;
import nl.mgr.platform.Invitations.Invited;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/welkom?token=}: sets a password by a link that works once. */
@Named("platformWelcome")
@ViewScoped
public class WelcomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;

    @Inject
    private NewPassword chosen;

    @Inject
    private Messages messages;

    private String token = "";
    private transient @Nullable Invited invited;

    /** @throws NotFound when the link opens nothing (any more) */
    public void load() {
        invited = invitations.of(token).orElseThrow(() -> new NotFound("link for a password"));
    }

    public @Nullable String accept() {
        String password = chosen.chosen();
        if (password == null) {
            return null;
        }
        invitations.accept(token, password);
        messages.info("platform", "welkom.klaar");
        return "/account/inloggen?faces-redirect=true";
    }

    public @Nullable Invited getInvited() {
        return invited;
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }
}
