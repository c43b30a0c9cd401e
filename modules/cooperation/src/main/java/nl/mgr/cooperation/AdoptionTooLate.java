package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A budget is with the province before a fixed day, so it is adopted by then (Wgr article 34). */
public class AdoptionTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdoptionTooLate(LocalDate day, LocalDate last) {
        super(day, last);
    }
}
