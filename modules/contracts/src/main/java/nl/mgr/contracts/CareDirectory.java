package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Page;

/**
 * The care that a municipality has contracted today with the organisations behind it, for whoever keeps a directory of it.
 * Nothing of any person is in it: no contacts, no names of those who vouched.
 */
public interface CareDirectory {

    /** Who gives it, with the numbers under which others know it. */
    record Organisation(UUID id, String number, String name, String kvk, String agb) implements Serializable {}

    /** Where a provider gives care. */
    record Site(UUID id, String name, String town) implements Serializable {}

    /** An offer, who gives it and where. */
    record Care(CareOffer offer, Organisation organisation, List<Site> sites) implements Serializable {
        public Care {
            sites = List.copyOf(sites);
        }
    }

    /**
     * All of it, by product.
     *
     * @param code of the municipality
     * @param first number of the first row, from zero
     */
    Page<Care> find(@NotNull List<UUID> municipalities, @NotNull String code, int first, int size);
}
