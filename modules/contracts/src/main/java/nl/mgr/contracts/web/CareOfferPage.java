package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.EntryReport;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/zorgaanbod?regel=&gemeente=}: one offer of care, and saying that something of it is not right. */
@Named("contractsOffer")
@ViewScoped
public class CareOfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject CareFinder finder;
    private @Inject Territory territory;
    private @Inject Clock clock;

    private @Nullable UUID lineId;
    private @Nullable String place;
    private @Nullable CareOffer offer;
    private List<EntryReport> reports = List.of();

    /** @throws NotFound when it is not in force today for this actor */
    public void load() {
        MunicipalityRef one = territory.one(place);
        if (lineId == null) {
            throw new NotFound("care without contract line");
        }
        offer = finder.offer(
                lineId,
                territory.shown(one, LocalDate.now(clock)),
                one == null ? "" : one.code().digits());
        reports = finder.reports(offer.providerId(), offer.productId());
    }

    public @Nullable CareOffer getOffer() {
        return offer;
    }

    public List<EntryReport> getReports() {
        return reports;
    }

    public @Nullable UUID getLineId() {
        return lineId;
    }

    public void setLineId(@Nullable UUID lineId) {
        this.lineId = lineId;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
