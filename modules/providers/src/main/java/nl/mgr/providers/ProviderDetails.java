package nl.mgr.providers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one provider that does not belong to a contract.
 *
 * @param gone into which other it went up; {@code null} for most
 * @param version to be given back with a change, so that two changes do not overwrite each other
 */
public record ProviderDetails(
        UUID id,
        long version,
        String number,
        String name,
        String legalName,
        String kvkNumber,
        String agbCode,
        ProviderKind kind,
        Period period,
        List<SiteRow> sites,
        @Nullable GoneUp gone)
        implements Serializable {

    public ProviderDetails {
        sites = List.copyOf(sites);
    }

    /** A place where it gives care. */
    public record SiteRow(String name, String postcode, String town) implements Serializable {}

    /** The one that stays. */
    public record GoneUp(UUID into, String name, LocalDate on) implements Serializable {}
}
