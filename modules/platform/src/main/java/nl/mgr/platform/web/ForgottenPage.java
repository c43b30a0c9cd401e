package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.ForgottenPassword;
import org.jspecify.annotations.Nullable;

/** {@code /account/vergeten}: asks for a link for a new password. The answer is the same for every name. */
@Named("platformForgotten")
@RequestScoped
public class ForgottenPage {

    @Inject
    private ForgottenPassword passwords;

    private boolean offered;
    private boolean asked;
    private @Nullable String loginName;

    @PostConstruct
    void load() {
        offered = passwords.offered();
    }

    public String ask() {
        passwords.ask(loginName == null ? "" : loginName);
        return "/account/vergeten?faces-redirect=true&gevraagd=true";
    }

    /** Whether links are sent by mail here. */
    public boolean isOffered() {
        return offered;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName;
    }
}
