package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nothing is changed at a provider that went up into another. */
public class ProviderGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProviderGone(String name, String into, LocalDate on) {
        super(name, into, on);
    }
}
