package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Participation of one municipality in one submodule never overlaps. */
public class AlreadyTakesPart extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyTakesPart(String municipality, String submodule, LocalDate date) {
        super(municipality, submodule, date);
    }
}
