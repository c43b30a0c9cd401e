package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A cooperation offers nothing before it exists. */
public class ModuleBeforeFounding extends Refusal {

    private static final long serialVersionUID = 1L;

    public ModuleBeforeFounding(LocalDate from, LocalDate founded) {
        super(from, founded);
    }
}
