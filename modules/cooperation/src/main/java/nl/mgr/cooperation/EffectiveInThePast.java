package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.Refusal;

/** Participation changes from today on: the past has been used, counted and paid. */
public class EffectiveInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    public EffectiveInThePast(LocalDate date) {
        super(date);
    }
}
