package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.FirstAdministration;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/eerste-beheerder?token=}: registers the first administrator of an installation, once. */
@Named("platformFirstAdministrator")
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    private FirstAdministration administration;

    @Inject
    private NewPassword chosen;

    @Inject
    private Messages messages;

    private String token = "";
    private @Nullable String name;
    private @Nullable String loginName;

    /** @throws NotFound when the token opens nothing */
    public void check() {
        if (!administration.opens(token)) {
            throw new NotFound("token for the first administrator");
        }
    }

    public @Nullable String register() {
        String password = chosen.chosen();
        if (name == null || loginName == null || password == null) {
            return null;
        }
        administration.register(token, loginName, name, password);
        messages.info("platform", "eersteBeheerder.klaar");
        return "/account/inloggen?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName;
    }
}
