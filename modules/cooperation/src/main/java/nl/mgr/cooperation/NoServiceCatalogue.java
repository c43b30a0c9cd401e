package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Agreements are made of a catalogue that was published for their first day. */
public class NoServiceCatalogue extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoServiceCatalogue(LocalDate from) {
        super(from);
    }
}
