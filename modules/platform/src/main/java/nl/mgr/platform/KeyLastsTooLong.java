package nl.mgr.platform;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A key lasts a year at most, and not into the past. */
public class KeyLastsTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyLastsTooLong(LocalDate lastDay, LocalDate earliest, LocalDate longest) {
        super(lastDay, earliest, longest);
    }
}
