package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality has a catalogue while it takes part in contracts for some law. */
public class NoCatalogue extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoCatalogue(String municipality, LocalDate day) {
        super(municipality, day);
    }
}
