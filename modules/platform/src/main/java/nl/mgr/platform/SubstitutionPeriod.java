package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A substitution that begins in the past, ends before it begins, or lasts for longer than a year. */
public class SubstitutionPeriod extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubstitutionPeriod(Object first, Object last) {
        super(first, last);
    }
}
