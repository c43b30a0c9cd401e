package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figures: a year, narrowed by what is not {@code null}.
 *
 * @param category name of a product category
 */
public record UseFilter(
        int year,
        @Nullable UUID municipality,
        @Nullable String category,
        @Nullable UUID product,
        @Nullable UUID provider)
        implements Serializable {

    public static UseFilter ofYear(int year) {
        return new UseFilter(year, null, null, null, null);
    }
}
