package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Room is set for a year that is not over, in which the contract holds. */
public class RoomYearOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoomYearOver(String year, String first) {
        super(year, first);
    }
}
