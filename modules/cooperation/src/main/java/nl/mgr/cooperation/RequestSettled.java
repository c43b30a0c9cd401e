package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Nothing more happens with a request of which it is decided, or that was taken back. */
public class RequestSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestSettled(String title, LocalDate day) {
        super(title, day);
    }
}
