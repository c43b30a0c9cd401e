package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A vote is that of a municipality. */
public class SeatWithoutMunicipality extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeatWithoutMunicipality(String holder) {
        super(holder);
    }
}
