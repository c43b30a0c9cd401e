package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A series is about at least one contract. */
public class SeriesEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeriesEmpty(String text, LocalDate effective) {
        super(text, effective);
    }
}
