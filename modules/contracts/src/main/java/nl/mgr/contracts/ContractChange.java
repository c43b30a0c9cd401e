package nl.mgr.contracts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a contract, or will, on a day; as far as this actor may see it.
 *
 * @param tariffs number of tariffs that take over on that day; zero for other changes
 * @param products codes of their products, joined by a comma
 * @param municipalities number of municipalities in which they take over
 * @param municipality its name when there is one only
 * @param percentage average rise of those tariffs, one decimal
 */
public record ContractChange(
        LocalDate day,
        Kind kind,
        long tariffs,
        String products,
        long municipalities,
        @Nullable String municipality,
        @Nullable BigDecimal percentage)
        implements Serializable {

    /** What changes. */
    public enum Kind {
        SIGNED,
        BEGINS,
        TARIFFS,
        ENDS
    }

    /** A change without tariffs. */
    public static ContractChange of(LocalDate day, Kind kind) {
        return new ContractChange(day, kind, 0, "", 0, null, null);
    }
}
