package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A date of the planning and control cycle of a year lies in that year, the one before or the one after. */
public class MunicipalDateFarOff extends Refusal {

    private static final long serialVersionUID = 1L;

    public MunicipalDateFarOff(LocalDate day, int year) {
        super(day, String.valueOf(year));
    }
}
