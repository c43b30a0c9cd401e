package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.kernel.CbsCode;
import org.jspecify.annotations.Nullable;

/**
 * Inhabitants of a municipality on a day.
 *
 * @param inhabitants {@code null} exactly when the state is {@link FactState#MISSING}
 * @param source document or table, in words
 */
public record InhabitantFact(
        CbsCode municipality, LocalDate date, @Nullable Long inhabitants, FactState state, String source)
        implements Serializable {

    public InhabitantFact {
        if ((inhabitants == null) != (state == FactState.MISSING)) {
            throw new IllegalArgumentException("a count is missing exactly when there is no number: " + municipality);
        }
    }
}
