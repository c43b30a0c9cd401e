package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.AdmissionEvent;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.AvailabilityDetails;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/beschikbaarheid-regel?regel=}: what was told of a line, and telling something new. */
@Named("contractsCapacity")
@ViewScoped
public class AvailabilityLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Availability availability;
    private @Inject Messages messages;

    private @Nullable UUID lineId;
    private @Nullable AvailabilityDetails line;
    private @Nullable UUID municipality;
    private @Nullable Long weeks;
    private @Nullable Long places;

    /** @throws NotFound when the line does not exist for this actor */
    public void load() {
        if (lineId == null) {
            throw new NotFound("availability without contract line");
        }
        line = availability.line(lineId);
        weeks = line.row().waitingWeeks();
        places = line.row().freePlaces();
    }

    public String note() {
        availability.note(Objects.requireNonNull(lineId), municipality, weeks, places);
        messages.info("contracts", "beschikbaar.klaar");
        return address(lineId);
    }

    static String address(@Nullable UUID line) {
        return "/contracten/beschikbaarheid-regel?faces-redirect=true&regel=" + line;
    }

    /** Requests that wait for a decision, and stops that somebody may end. */
    public List<AdmissionEvent> getOpen() {
        return Objects.requireNonNull(line).events().stream()
                .filter(AdmissionEvent::open)
                .toList();
    }

    public @Nullable AvailabilityDetails getLine() {
        return line;
    }

    public @Nullable UUID getLineId() {
        return lineId;
    }

    public void setLineId(@Nullable UUID lineId) {
        this.lineId = lineId;
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public @Nullable Long getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable Long weeks) {
        this.weeks = weeks;
    }

    public @Nullable Long getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Long places) {
        this.places = places;
    }
}
