package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.ui.Messages;

/** Settles the month of {@code /leveringen/volledigheid}. */
@Named("monitoringSettle")
@RequestScoped
public class SettleForm {

    @Inject
    private MonthSets sets;

    @Inject
    private Messages messages;

    public String settle(Month month) {
        MonthSet done = sets.settle(month);
        messages.info(Says.MODULE, "volledigheid.vastgesteld", done.month(), done.number());
        return "/leveringen/volledigheid?faces-redirect=true&maand=" + done.month();
    }
}
