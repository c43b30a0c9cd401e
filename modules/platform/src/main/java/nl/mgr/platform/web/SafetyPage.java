package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.platform.OrganisationSafety;
import nl.mgr.platform.OrganisationSafety.Demand;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The part of {@code /account/mensen} in which an organisation asks a second step of its people. */
@Named("platformSafety")
@ViewScoped
public class SafetyPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
