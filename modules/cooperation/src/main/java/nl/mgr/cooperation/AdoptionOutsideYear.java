package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A budget is adopted in the year before it (Wgr article 34). */
public class AdoptionOutsideYear extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdoptionOutsideYear(int year, LocalDate day) {
        super(String.valueOf(year), day, String.valueOf(year - 1));
    }
}
