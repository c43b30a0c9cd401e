package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** What is written down as signed was signed today or before. */
public class SignedInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignedInFuture(LocalDate given, LocalDate today) {
        super(given, today);
    }
}
