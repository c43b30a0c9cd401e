package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A term of one article begins once on a day. */
public class ClockTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockTwice(String rule, LocalDate startedOn) {
        super(rule, startedOn);
    }
}
