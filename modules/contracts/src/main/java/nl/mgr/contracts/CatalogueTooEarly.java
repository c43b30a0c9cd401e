package nl.mgr.contracts;

import nl.mgr.kernel.Month;
import nl.mgr.kernel.Refusal;

/** A catalogue is published for a month that is past, running or next. */
public class CatalogueTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueTooEarly(Month month, Month last) {
        super(month, last);
    }
}
