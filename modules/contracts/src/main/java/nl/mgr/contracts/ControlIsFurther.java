package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A check goes one step at a time. */
public class ControlIsFurther extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlIsFurther(String number, String status) {
        super(number, status);
    }
}
