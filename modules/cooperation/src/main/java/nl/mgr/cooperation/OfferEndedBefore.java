package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What has ended does not end once more. */
public class OfferEndedBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfferEndedBefore(String submodule, LocalDate until) {
        super(submodule, until);
    }
}
