package nl.mgr.procurement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.LotDetails;
import nl.mgr.procurement.LotStatus;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/perceel?id=}: one lot, who applied and what came of it. */
@Named("procurementLot")
@ViewScoped
public class LotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable LotDetails details;
    private boolean staff;

    /** @throws NotFound when there is no such lot for this actor */
    public void load() {
        details = tenders.lot(shown());
        staff = ActorContext.current().kind() == ActorKind.STAFF;
    }

    public String close() {
        tenders.close(shown());
        messages.info(
                "procurement", "perceel.gesloten", tenders.lot(shown()).lot().number());
        return "/inkoop/perceel?faces-redirect=true&id=" + id;
    }

    private UUID shown() {
        if (id == null) {
            throw new NotFound("a lot without id");
        }
        return id;
    }

    public boolean isOpen() {
        return details != null && details.lot().status() == LotStatus.OPEN;
    }

    /** Who applied is for the staff of the cooperation; others learn who was chosen. */
    public boolean isStaff() {
        return staff;
    }

    public @Nullable LotDetails getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
