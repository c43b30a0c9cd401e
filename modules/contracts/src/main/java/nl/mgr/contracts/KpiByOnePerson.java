package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Who enters a value does not confirm it. */
public class KpiByOnePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    public KpiByOnePerson(String name, LocalDate from) {
        super(name, from);
    }
}
