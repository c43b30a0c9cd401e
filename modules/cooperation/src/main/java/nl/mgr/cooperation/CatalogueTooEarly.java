package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A version follows the one before it. */
public class CatalogueTooEarly extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueTooEarly(LocalDate from, LocalDate before) {
        super(from, before);
    }
}
