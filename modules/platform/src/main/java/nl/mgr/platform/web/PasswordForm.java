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
    private Messages messages;

    private @Nullable String present;
    private @Nullable String wanted;
    private @Nullable String repeated;

    public @Nullable String change() {
        if (present == null || wanted == null || !wanted.equals(repeated)) {
            messages.error("platform", "eersteBeheerder.ongelijk");
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

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
