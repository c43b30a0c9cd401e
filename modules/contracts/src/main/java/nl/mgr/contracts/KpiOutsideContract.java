package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** An indicator is measured while its contract runs. */
public class KpiOutsideContract extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiOutsideContract(LocalDate since, String contract) {
        super(since, contract);
    }
}
