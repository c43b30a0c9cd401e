package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tender to prepare.
 *
 * @param deadline the last day to apply, {@code null} when applying stays possible
 */
public record NewTender(
        String number,
        String title,
        Procedure procedure,
        @Nullable LocalDate deadline,
        List<NewLot> lots) implements Serializable {

    public NewTender {
        lots = List.copyOf(lots);
    }
}
