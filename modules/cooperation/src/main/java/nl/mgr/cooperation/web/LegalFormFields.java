package nl.mgr.cooperation.web;

import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.CentreMissing;
import nl.mgr.cooperation.CentreNotNeeded;
import nl.mgr.cooperation.Country.Place;
import nl.mgr.cooperation.LegalForm;
import org.jspecify.annotations.Nullable;

/** The form of a new cooperation, and the municipality that acts for the others in one of the two. */
public class LegalFormFields {

    private String code = LegalForm.MODULAR_ARRANGEMENT.code();
    private @Nullable UUID centre;

    LegalForm legalForm() {
        return LegalForm.of(code);
    }

    /**
     * @throws CentreMissing without one, where there has to be one
     * @throws CentreNotNeeded with one, where there is none
     */
    @Nullable
    UUID centre(List<Place> places) {
        boolean needed = legalForm() == LegalForm.CENTRE_MUNICIPALITY;
        if (needed && centre == null) {
            throw new CentreMissing();
        }
        if (!needed && centre != null) {
            throw new CentreNotNeeded(places.stream()
                    .filter(place -> place.id().equals(centre))
                    .map(Place::name)
                    .findFirst()
                    .orElse(""));
        }
        return centre;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable UUID getCentre() {
        return centre;
    }

    public void setCentre(@Nullable UUID centre) {
        this.centre = centre;
    }
}
