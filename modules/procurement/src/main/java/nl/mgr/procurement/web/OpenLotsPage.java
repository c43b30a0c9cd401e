package nl.mgr.procurement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.Applications;
import nl.mgr.procurement.OpenLot;

/** {@code /inkoop/open} and the provider's home page: lots to apply for, and own applications. */
@Named("procurementOpenLots")
@RequestScoped
public class OpenLotsPage {

    @Inject
    private Applications applications;

    private List<OpenLot> open = List.of();
    private List<OpenLot> own = List.of();

    @PostConstruct
    void load() {
        List<OpenLot> all = applications.forProvider();
        open = all.stream().filter(lot -> lot.open() && lot.own() == null).toList();
        own = all.stream().filter(lot -> lot.own() != null).toList();
    }

    public List<OpenLot> getOpen() {
        return open;
    }

    public List<OpenLot> getOwn() {
        return own;
    }

    public long getWaiting() {
        return count(ApplicationStatus.SUBMITTED) + count(ApplicationStatus.ADMITTED);
    }

    public long getAwarded() {
        return count(ApplicationStatus.AWARDED);
    }

    private long count(ApplicationStatus status) {
        return own.stream()
                .filter(lot -> lot.own() != null && lot.own().status() == status)
                .count();
    }
}
