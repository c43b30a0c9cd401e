package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** A submodule can be chosen only on days on which the cooperation offers it. */
public class SubmoduleNotOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubmoduleNotOffered(String submodule, LocalDate date) {
        super(submodule, date);
    }
}
