package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An agreement says what was agreed; who lets a term lapse or opens it again says why. */
public class ClockWithoutWords extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClockWithoutWords(int most) {
        super(most);
    }
}
