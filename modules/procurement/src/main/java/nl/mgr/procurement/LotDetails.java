package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot with its products, its municipalities and what came of it.
 *
 * @param municipalities names of all municipalities for which is bought
 * @param sealed applications are there, and stay closed until the last day to apply has passed
 * @param applications those that exist for this actor; none while they are sealed
 */
public record LotDetails(
        LotRow lot,
        UUID tenderId,
        String tenderNumber,
        String tenderTitle,
        Procedure procedure,
        @Nullable LocalDate deadline,
        List<LotLine> lines,
        List<String> municipalities,
        boolean sealed,
        List<ApplicationRow> applications,
        List<AwardRow> awards)
        implements Serializable {

    public LotDetails {
        lines = List.copyOf(lines);
        municipalities = List.copyOf(municipalities);
        applications = List.copyOf(applications);
        awards = List.copyOf(awards);
    }
}
