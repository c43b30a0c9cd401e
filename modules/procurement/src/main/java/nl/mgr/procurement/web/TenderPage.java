package nl.mgr.procurement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.LotRow;
import nl.mgr.procurement.TenderDetails;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/aanbesteding?id=}: one tender, and its publication. */
@Named("procurementTender")
@ViewScoped
public class TenderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable TenderDetails details;

    /** @throws NotFound when there is no such tender for this actor */
    public void load() {
        details = tenders.details(shown());
    }

    public String publish() {
        tenders.publish(shown());
        messages.info(
                "procurement",
                "aanbesteding.gepubliceerd",
                tenders.details(shown()).tender().number());
        return "/inkoop/aanbesteding?faces-redirect=true&id=" + id;
    }

    private UUID shown() {
        if (id == null) {
            throw new NotFound("a tender without id");
        }
        return id;
    }

    public long getApplications() {
        return details == null
                ? 0
                : details.lots().stream().mapToLong(LotRow::applications).sum();
    }

    public long getAwards() {
        return details == null
                ? 0
                : details.lots().stream().mapToLong(LotRow::awards).sum();
    }

    public long getProducts() {
        return details == null
                ? 0
                : details.lots().stream().mapToLong(LotRow::products).sum();
    }

    /** @return done, current or todo: where the tender stands on its way, step 0 (prepare) to 3 (awarded) */
    public String step(int step) {
        if (details == null) {
            return "todo";
        }
        int now =
                switch (details.tender().status()) {
                    case DRAFT -> 0;
                    case OPEN -> 1;
                    case CLOSED -> 2;
                    case AWARDED -> details.tender().waiting() > 0 ? 2 : 4;
                };
        return step < now ? "done" : step == now ? "current" : "todo";
    }

    public @Nullable TenderDetails getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
