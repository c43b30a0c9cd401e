package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A key says what it may, and no more than the organisation may give. */
public class KeyWithoutScope extends Refusal {

    private static final long serialVersionUID = 1L;
}
