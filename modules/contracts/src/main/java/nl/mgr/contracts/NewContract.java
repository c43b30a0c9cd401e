package nl.mgr.contracts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A contract to draft.
 *
 * @param number the cooperation's number, or {@code null} to have the next one given
 * @param source where contracts of this kind come from, e.g. {@code inkoop} or {@code import}
 */
public record NewContract(
        @Nullable String number, String title, UUID providerId, Period period, String source, List<NewLine> lines)
        implements Serializable {

    public NewContract {
        lines = List.copyOf(lines);
    }
}
