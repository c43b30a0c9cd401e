package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.OwnAccount;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The form of {@code /account/ik} with which one sets a new password. */
@Named("platformPassword")
@RequestScoped
public class PasswordForm {

    @Inject
    private OwnAccount account;

    @Inject
    private NewPassword chosen;

    @Inject
    private Messages messages;

    private @Nullable String present;

    public @Nullable String change() {
        String wanted = chosen.chosen();
        if (present == null || wanted == null) {
            return null;
        }
        messages.info("platform", "ik.wachtwoord.bewaard", account.changePassword(present, wanted));
        return "/account/ik?faces-redirect=true";
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }
}
