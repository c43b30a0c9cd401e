package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.LoginService.Later;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Refused;
import nl.mgr.platform.LoginService.Welcome;
import nl.mgr.platform.Reception;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/inloggen}: name and password, then on to the wanted address. */
@Named("platformLogIn")
@RequestScoped
public class LogInPage {

    @Inject
    private Reception reception;

    @Inject
    private Messages messages;

    private @Nullable String loginName;
    private @Nullable String password;
    private @Nullable String wanted;
    private boolean loggedOut;
    private boolean goingOn;

    public void logIn() {
        Outcome outcome = reception.logIn(loginName == null ? "" : loginName, password == null ? "" : password, wanted);
        password = null;
        if (outcome instanceof Refused) {
            messages.error("platform", "inloggen.geweigerd");
        } else if (outcome instanceof Later later) {
            messages.error("platform", "inloggen.later", later.seconds());
        } else if (!(outcome instanceof Welcome)) {
            throw new IllegalStateException("unknown outcome " + outcome);
        }
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public boolean isLoggedOut() {
        return loggedOut;
    }

    public void setLoggedOut(boolean loggedOut) {
        this.loggedOut = loggedOut;
    }

    /** Whether the organisation's own log-in is to end now. */
    public boolean isGoingOn() {
        return goingOn;
    }

    public void setGoingOn(boolean goingOn) {
        this.goingOn = goingOn;
    }
}
