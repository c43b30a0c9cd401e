package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A number names one line of a version. */
public class ServiceLineTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public ServiceLineTwice(String number) {
        super(number);
    }
}
