package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality that went up into another is in no cooperation from then on: its successor is. */
public class MunicipalityGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalityGone(String municipality, LocalDate day, String successor) {
        super(municipality, day, successor);
    }
}
