package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/verplichting?id=}: one obligation with all its days; the team ends it with a reason. */
@Named("contractsObligation")
@ViewScoped
public class ObligationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private @Inject Obligations obligations;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Obligation shown;
    private List<Due> days = List.of();
    private String reason = "";

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        shown = obligations.get(known());
        days = obligations
                .dues(new ListQuery(0, MOST, "due", false, Map.of("obligation", known().toString())))
                .rows();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("obligation without id");
        }
        return id;
    }

    public String end() {
        obligations.end(known(), reason);
        messages.info("contracts", "verplichting.klaar.beeindigd");
        return "/contracten/verplichting?faces-redirect=true&id=" + known();
    }

    public boolean isEnds() {
        return shown != null && shown.ended() == null && ActorContext.current().may("contracts.obligation.change");
    }

    public @Nullable Obligation getShown() {
        return shown;
    }

    public List<Due> getDays() {
        return days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
