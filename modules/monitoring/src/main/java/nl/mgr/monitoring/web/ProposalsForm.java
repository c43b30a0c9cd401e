package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Deliveries;

/** The button on {@code /leveringen/lever} that takes over what we propose for the last file. */
@Named("monitoringProposals")
@RequestScoped
public class ProposalsForm {

    @Inject
    private Deliveries deliveries;

    @Inject
    private FileAnswer answer;

    /** @param month of the page */
    public String take(Month month) {
        return answer.to(deliveries.takeProposals(month));
    }
}
