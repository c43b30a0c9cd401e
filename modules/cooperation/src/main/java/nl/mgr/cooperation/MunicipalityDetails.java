package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one municipality in the actor's cooperation.
 *
 * @param membership days in the cooperation
 * @param subRegion {@code null} when the cooperation has no parts or it is in none
 */
public record MunicipalityDetails(
        MunicipalityRef municipality,
        Period membership,
        @Nullable String subRegion,
        @Nullable MunicipalityRef successor,
        List<MunicipalityRef> predecessors,
        List<InhabitantFact> inhabitants)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public MunicipalityDetails {
        predecessors = List.copyOf(predecessors);
        inhabitants = List.copyOf(inhabitants);
    }
}
