package nl.mgr.procurement;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A lot with its products, its municipalities and what came of it. */
public record LotDetails(
        LotRow lot,
        UUID tenderId,
        String tenderNumber,
        String tenderTitle,
        Procedure procedure,
        List<Line> lines,
        List<String> municipalities,
        List<ApplicationRow> applications)
        implements Serializable {

    public LotDetails {
        lines = List.copyOf(lines);
        municipalities = List.copyOf(municipalities);
        applications = List.copyOf(applications);
    }

    /** A product that is bought in the lot; contracts refer to it as {@code procurement:lot-line:<id>}. */
    public record Line(UUID id, UUID productId, String productCode, String productName) implements Serializable {}
}
