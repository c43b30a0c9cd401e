package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality ends once. */
public class MunicipalityAlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityAlreadyEnded(String municipality, LocalDate ended) {
        super(municipality, ended);
    }
}
