package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Options are a small number of extensions of some months, told some months before. */
public class OptionsOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    public OptionsOutOfBounds(int options, int months, int notice) {
        super(options, months, notice);
    }
}
