package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A figure is zero or more, and can be written without a power of ten. */
public class FigureOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    public FigureOutOfRange(String municipality, long most) {
        super(municipality, most);
    }
}
