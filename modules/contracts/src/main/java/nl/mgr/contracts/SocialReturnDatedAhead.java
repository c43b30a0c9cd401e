package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is still to come was not done. */
public class SocialReturnDatedAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnDatedAhead(LocalDate last, LocalDate today) {
        super(last, today);
    }
}
