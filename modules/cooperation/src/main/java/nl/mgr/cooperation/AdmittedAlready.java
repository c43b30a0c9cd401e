package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality is in a cooperation once at a time. */
public class AdmittedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdmittedAlready(String municipality, LocalDate from) {
        super(municipality, from);
    }
}
