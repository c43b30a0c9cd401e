package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryOutcome;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.ui.Messages;

/** What a provider is told after a file, and the page that comes then. */
@ApplicationScoped
class FileAnswer {

    @Inject
    private Deliveries deliveries;

    @Inject
    private Messages messages;

    /** @return where to go on */
    String to(DeliveryOutcome outcome) {
        if (outcome.status() != DeliveryStatus.SUBMITTED) {
            return refused(outcome);
        }
        if (outcome.seenBefore()) {
            messages.info(Says.MODULE, "lever.eerder", outcome.month(), outcome.version());
        } else {
            messages.info(Says.MODULE, "lever.ingediend", outcome.month(), outcome.rows(), outcome.version());
        }
        return "/leveringen/levering?faces-redirect=true&id=" + outcome.id();
    }

    /** The month's page tells of its last file; of an older one that is sent again its own page does. */
    private String refused(DeliveryOutcome outcome) {
        Month month = outcome.month();
        if (deliveries
                .last(month)
                .filter(last -> last.head().id().equals(outcome.id()))
                .isPresent()) {
            return "/leveringen/lever?faces-redirect=true&afgekeurd=true&maand=" + month;
        }
        messages.warn(Says.MODULE, "lever.eerderAfgekeurd", month, outcome.version());
        return "/leveringen/levering?faces-redirect=true&id=" + outcome.id();
    }
}
