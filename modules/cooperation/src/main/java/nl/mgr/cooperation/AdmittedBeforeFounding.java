package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nobody is in a cooperation before it exists. */
public class AdmittedBeforeFounding extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdmittedBeforeFounding(LocalDate from, LocalDate founded) {
        super(from, founded);
    }
}
