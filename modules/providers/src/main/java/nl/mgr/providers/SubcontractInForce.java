package nl.mgr.providers;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** There is one consent per subcontractor at a time. */
public class SubcontractInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubcontractInForce(String name, LocalDate from) {
        super(name, from);
    }
}
