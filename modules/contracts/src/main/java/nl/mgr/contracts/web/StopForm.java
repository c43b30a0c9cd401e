package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.NewStop;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Asking for an admission stop, setting one, deciding about one and ending one, on the page of a line. */
@Named("contractsStop")
@ViewScoped
public class StopForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Availability availability;
    private @Inject Messages messages;

    private @Nullable UUID municipality;
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;
    private String reason = "";
    private String decision = "";

    public boolean isAtOnce() {
        return ActorContext.current().may("contracts.admission.decide");
    }

    public LocalDate first() {
        return availability.firstDayToAsk();
    }

    public String stop(UUID line) {
        if (isAtOnce()) {
            availability.stopNow(line, new NewStop(municipality, null, last, reason));
            messages.info("contracts", "stop.klaar");
        } else {
            availability.askStop(line, new NewStop(municipality, from, last, reason));
            messages.info("contracts", "stop.gevraagd");
        }
        return AvailabilityLinePage.address(line);
    }

    /** @param what as the button says: {@code akkoord}, {@code weiger} or {@code hef} */
    public String decide(UUID line, UUID stop, String what) {
        switch (what) {
            case "akkoord" -> availability.agree(stop, decision);
            case "weiger" -> availability.refuse(stop, decision);
            default -> availability.lift(stop, decision);
        }
        messages.info("contracts", "stop." + what + ".klaar");
        return AvailabilityLinePage.address(line);
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision == null ? "" : decision;
    }
}
