package nl.mgr.providers;

import nl.mgr.kernel.Refusal;

/** The cooperation's own numbers of providers are unique. */
public class ProviderNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProviderNumberTaken(String number) {
        super(number);
    }
}
