package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.platform.Members;
import nl.mgr.platform.SingleSignOn;
import nl.mgr.platform.SingleSignOn.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/eenmalig-inloggen}: the own log-in of one's organisation: set up, tried, switched on. */
@Named("platformSignOn")
@ViewScoped
public class SignOnPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/account/eenmalig-inloggen?faces-redirect=true";

    @Inject
    private SingleSignOn signOn;

    @Inject
    private Members members;

    @Inject
    private Messages messages;

    private final SignOnFields fields = new SignOnFields();
    private @Nullable State state;
    private @Nullable SignOnTrial trial;
    private String returnAddress = "";
    private String logInAddress = "";
    private String logOutAddress = "";
    private List<RoleChoice> roles = List.of();

    @PostConstruct
    void load() {
        roles = RoleChoice.of(members.roles());
        returnAddress = signOn.returnAddress();
        logOutAddress = returnAddress.replaceFirst("/account/.*", "/account/uitgelogd");
        state = signOn.own().orElse(null);
        if (state != null) {
            fields.show(state.setup());
            trial = SignOnTrial.of(state.test());
            logInAddress = returnAddress.replaceFirst("/account/.*", "/account/naar-organisatie?wie=" + state.code());
        }
    }

    public String keep() {
        signOn.keep(state == null ? 0 : state.version(), fields.setup(), fields.getSecret());
        messages.info("platform", "aanmelden.bewaard");
        return AGAIN;
    }

    public String switchOn() {
        signOn.switchOn();
        messages.info("platform", "aanmelden.aangezet");
        return AGAIN;
    }

    public String switchOff() {
        signOn.switchOff();
        messages.info("platform", "aanmelden.uitgezet");
        return AGAIN;
    }

    public @Nullable State getState() {
        return state;
    }

    /** {@code null} when these settings were not tried yet. */
    public @Nullable SignOnTrial getTrial() {
        return trial;
    }

    public SignOnFields getFields() {
        return fields;
    }

    public List<RoleChoice> getRoles() {
        return roles;
    }

    public String getReturnAddress() {
        return returnAddress;
    }

    public String getLogOutAddress() {
        return logOutAddress;
    }

    public String getLogInAddress() {
        return logInAddress;
    }
}
