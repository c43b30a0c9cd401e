package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.SingleSignOn;
import nl.mgr.platform.SingleSignOn.Choice;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/organisatie?naar=&fout=}: whose own log-in one comes in by, and why that did not work. */
@Named("platformOrganisationLogIn")
@RequestScoped
public class OrganisationLogInPage {

    @Inject
    private SingleSignOn signOn;

    private List<Choice> choices = List.of();
    private @Nullable String wanted;
    private @Nullable String fault;

    @PostConstruct
    void load() {
        choices = signOn.choices();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Empty when all is well, or when the address says something we never say. */
    public String getExplanation() {
        return Arrays.stream(SignOnFault.values())
                .filter(known -> known.name().equals(fault))
                .map(known -> Texts.of("platform", "aanmelden.fout." + known.name()))
                .findFirst()
                .orElse("");
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getFault() {
        return fault;
    }

    public void setFault(@Nullable String fault) {
        this.fault = fault;
    }
}
