package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A municipality has one open request about a submodule at a time. */
public class RequestOpenAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public RequestOpenAlready(String submodule, LocalDate submitted) {
        super(submodule, submitted);
    }
}
