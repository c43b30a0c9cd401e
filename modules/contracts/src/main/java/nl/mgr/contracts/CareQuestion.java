package nl.mgr.contracts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an access worker looks for.
 *
 * @param municipalities the municipality and those it came from
 * @param from code of the municipality from which the distance counts
 * @param need in plain words, may be blank
 * @param domain code of a legal domain, blank for all
 * @param kind legal domain and national category, e.g. {@code wmo02}; blank for all
 */
public record CareQuestion(
        List<UUID> municipalities,
        String from,
        String need,
        String domain,
        String kind,
        @Nullable Long age,
        @Nullable Long weeks,
        @Nullable Long kilometres)
        implements Serializable {

    public CareQuestion {
        municipalities = List.copyOf(municipalities);
    }

    /** All that a municipality has. */
    public static CareQuestion everything(List<UUID> municipalities, String from) {
        return new CareQuestion(municipalities, from, "", "", "", null, null, null);
    }

    /** Whether it asks for no need, law or kind. */
    public boolean open() {
        return need.isBlank() && domain.isEmpty() && kind.isEmpty();
    }
}
