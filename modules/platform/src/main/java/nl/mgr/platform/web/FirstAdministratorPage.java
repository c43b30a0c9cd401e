package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.internal.people.FirstAdministrator;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/eerste-beheerder?token=}: registers the first administrator of an installation, once. */
@Named("platformFirstAdministrator")
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Messages messages;

    private String token = "";
    private @Nullable String name;
    private @Nullable String loginName;
    private @Nullable String password;
    private @Nullable String repeated;

    /** @throws NotFound when the token opens nothing */
    public void check() {
        if (!ActorContext.callAs(system(), () -> administrator.opens(token))) {
            throw new NotFound("token for the first administrator");
        }
    }

    public @Nullable String register() {
        if (name == null || loginName == null || password == null || !password.equals(repeated)) {
            messages.error("platform", "eersteBeheerder.ongelijk");
            return null;
        }
        String chosenName = name;
        String chosenLogin = loginName;
        String chosenPassword = password;
        ActorContext.runAs(system(), () -> administrator.register(token, chosenLogin, chosenName, chosenPassword));
        messages.info("platform", "eersteBeheerder.klaar");
        return "/account/inloggen?faces-redirect=true";
    }

    private static Actor system() {
        return Actor.system(null, "first start");
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

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated;
    }
}
