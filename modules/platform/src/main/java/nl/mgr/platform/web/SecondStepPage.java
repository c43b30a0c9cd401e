package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.mgr.platform.OwnAccount;
import nl.mgr.platform.OwnAccount.Profile;
import nl.mgr.platform.OwnAddress;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/tweede-stap}: sets up the second step of one's log-ins, renews its recovery codes, or drops it. */
@Named("platformSecondStep")
@ViewScoped
public class SecondStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAccount account;

    @Inject
    private Messages messages;

    private transient @Nullable Profile profile;
    private transient @Nullable PhoneSecret secret;
    private transient List<String> recoveryCodes = List.of();
    private @Nullable String wanted;
    private transient @Nullable String code;
    private transient @Nullable String password;

    /** Before each rendering, for an action may have changed what there is. */
    public void load() {
        Profile known = account.profile();
        profile = known;
        String sender = Texts.of("platform", "tweedeStap.afzender");
        Optional<String> letters = known.secondStep() ? Optional.empty() : account.secondStepSecret();
        secret = letters.map(text -> PhoneSecret.of(text, sender, known.loginName()))
                .orElse(null);
    }

    public void confirm() {
        recoveryCodes = account.confirmSecondStep(password == null ? "" : password, code == null ? "" : code);
    }

    public void renew() {
        recoveryCodes = account.renewRecoveryCodes(code == null ? "" : code);
    }

    public String drop() {
        account.dropSecondStep(password == null ? "" : password);
        messages.info("platform", "tweedeStap.weg");
        return "/account/ik?faces-redirect=true";
    }

    public @Nullable Profile getProfile() {
        return profile;
    }

    public @Nullable PhoneSecret getSecret() {
        return secret;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** Where one was on the way to. */
    public String getNext() {
        return OwnAddress.orHome(wanted);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
