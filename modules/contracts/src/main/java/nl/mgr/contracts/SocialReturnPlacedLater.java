package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A placement begins before or with what counts of it. */
public class SocialReturnPlacedLater extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnPlacedLater(LocalDate placed, LocalDate first) {
        super(placed, first);
    }
}
