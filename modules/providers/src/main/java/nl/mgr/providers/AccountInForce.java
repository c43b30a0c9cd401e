package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is so already needs no proposal. */
public class AccountInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountInForce(String number, LocalDate since) {
        super(number, since);
    }
}
