package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.CbsCode;

/** All municipalities of the country, from which a cooperation picks its own. */
public interface Country {

    /** Those that exist on a day, by name. */
    List<Place> on(@NotNull LocalDate day);

    /** @param province empty for one that the list of the country does not tell of */
    record Place(UUID id, CbsCode code, String name, String province) implements Serializable {}
}
