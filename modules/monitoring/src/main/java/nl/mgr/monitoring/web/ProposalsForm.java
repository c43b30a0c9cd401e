package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.monitoring.Deliveries;

/** The button on {@code /leveringen/lever} that takes over what we propose for the last file. */
@Named("monitoringProposals")
@RequestScoped
public class ProposalsForm {

    @Inject
    private Deliveries deliveries;

    @Inject
    private FileAnswer answer;

    /** @param refused the delivery whose problems stand on the page */
    public String take(UUID refused) {
        return answer.to(deliveries.takeProposals(refused));
    }
}
