package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.OrganisationSafety;
import nl.mgr.platform.OrganisationSafety.Demand;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The part of {@code /account/mensen} in which an organisation asks a second step of its people. */
@Named("platformSafety")
@RequestScoped
public class SafetyPage {

    private static final String AGAIN = "/account/mensen?faces-redirect=true";

    @Inject
    private OrganisationSafety safety;

    @Inject
    private Messages messages;

    private @Nullable Demand demand;

    /** Before each rendering. */
    public void load() {
        demand = safety.secondStep();
    }

    public @Nullable Demand getDemand() {
        return demand;
    }

    public String ask() {
        safety.askSecondStep(true);
        messages.info("platform", "mensen.tweedeStap.aangezet");
        return AGAIN;
    }

    public String stop() {
        safety.askSecondStep(false);
        messages.info("platform", "mensen.tweedeStap.uitgezet");
        return AGAIN;
    }
}
