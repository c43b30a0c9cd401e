package nl.mgr.contracts;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Who extends contracts lets them end later. */
public class ExtensionBackwards extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExtensionBackwards(LocalDate becomes, LocalDate ends) {
        super(becomes, ends);
    }
}
