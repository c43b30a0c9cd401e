package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.OwnAccount;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The forms of {@code /account/ik} about one's mail: where it goes and in which language. */
@Named("platformMail")
@RequestScoped
public class MailForm {

    private static final String AGAIN = "/account/ik?faces-redirect=true";

    @Inject
    private OwnAccount account;

    @Inject
    private Messages messages;

    private @Nullable String present;
    private @Nullable String wanted;
    private String language = "nl";

    @PostConstruct
    void load() {
        language = account.profile().language();
    }

    public String change() {
        String address = wanted == null ? "" : wanted.strip();
        boolean waits = account.changeMailAddress(present == null ? "" : present, address);
        messages.info("platform", waits ? "ik.mail.bevestig" : "ik.mail.bewaard", address);
        return AGAIN;
    }

    public String choose() {
        account.chooseLanguage(language);
        messages.info("platform", "ik.mail.taal.bewaard");
        return AGAIN;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }
}
