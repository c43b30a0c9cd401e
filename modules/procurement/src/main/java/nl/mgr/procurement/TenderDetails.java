package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tender and its lots. */
public record TenderDetails(
        UUID id,
        String number,
        String title,
        Procedure procedure,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate deadline,
        List<LotRow> lots)
        implements Serializable {

    public TenderDetails {
        lots = List.copyOf(lots);
    }
}
