package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A run is undone before the day it takes effect, not afterwards. */
public class IndexationInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public IndexationInForce(String number, LocalDate effective) {
        super(number, effective);
    }
}
