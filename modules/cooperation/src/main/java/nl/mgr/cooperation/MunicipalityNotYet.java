package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality is in a cooperation only on days on which it exists. */
public class MunicipalityNotYet extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityNotYet(String municipality, LocalDate day, LocalDate from) {
        super(municipality, day, from);
    }
}
