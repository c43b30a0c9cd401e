package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is offered is offered for a day at least. */
public class OfferNotBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferNotBegun(String submodule, LocalDate from) {
        super(submodule, from);
    }
}
