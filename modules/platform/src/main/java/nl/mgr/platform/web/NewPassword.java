package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice: {@code platform-new-password.xhtml}, on every page where one is chosen. */
@Named("platformNewPassword")
@RequestScoped
public class NewPassword {

    @Inject
    private Messages messages;

    private @Nullable String wanted;
    private @Nullable String repeated;

    /** What was typed; {@code null} when that was not twice the same, which the page then says. */
    @Nullable
    String chosen() {
        if (wanted != null && wanted.equals(repeated)) {
            return wanted;
        }
        messages.error("platform", "wachtwoord.ongelijk");
        return null;
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
