package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.LoginService.Later;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Refused;
import nl.mgr.platform.Reception;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/code}: the second step of a log-in. */
@Named("platformCode")
@RequestScoped
public class CodePage {

    private static final String FROM_THE_START = "/account/inloggen?faces-redirect=true";

    @Inject
    private Reception reception;

    @Inject
    private Messages messages;

    private @Nullable String code;

    /** @return the log-in page when there is no first step (any more) */
    public @Nullable String check() {
        return reception.owesSecondStep() ? null : FROM_THE_START;
    }

    public @Nullable String enter() {
        if (!reception.owesSecondStep()) {
            messages.warn("platform", "code.verlopen");
            return FROM_THE_START;
        }
        Outcome outcome = reception.secondStep(code == null ? "" : code);
        code = null;
        if (outcome instanceof Refused) {
            messages.error("platform", "code.geweigerd");
        } else if (outcome instanceof Later later) {
            messages.error("platform", "code.later", later.seconds());
        }
        return null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
