package nl.mgr.contracts;

import nl.mgr.kernel.Money;
import nl.mgr.kernel.Refusal;

/** Room is an amount that can be spent. */
public class RoomNotPositive extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoomNotPositive(Money room) {
        super(room);
    }
}
