package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A provider has one proposal at a time. */
public class AccountWaits extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountWaits(String by, LocalDate since) {
        super(by, since);
    }
}
