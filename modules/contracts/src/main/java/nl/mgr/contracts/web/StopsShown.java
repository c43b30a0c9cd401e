package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AdmissionStop;
import nl.mgr.contracts.Availability;
import org.jspecify.annotations.Nullable;

/** Admission stops that hold now, for pages that show lines: asked for once per page. */
@Named("contractsStops")
@RequestScoped
public class StopsShown {

    @Inject
    private Availability availability;

    private @Nullable List<AdmissionStop> stops;

    private List<AdmissionStop> all() {
        List<AdmissionStop> known = stops;
        if (known == null) {
            known = availability.stops();
            stops = known;
        }
        return known;
    }

    /** The newest stop of a line in a municipality, {@code null} when clients are taken. */
    public @Nullable AdmissionStop of(UUID line, @Nullable UUID municipality) {
        return all().stream()
                .filter(stop -> stop.holdsFor(line, municipality))
                .findFirst()
                .orElse(null);
    }

    public List<AdmissionStop> ofContract(UUID contract) {
        return all().stream().filter(stop -> stop.contractId().equals(contract)).toList();
    }

    public List<AdmissionStop> since(UUID publication) {
        return availability.stopsIn(publication);
    }
}
