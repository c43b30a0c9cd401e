package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Notes of a year are made quarter by quarter, each once, and then the settlement. */
public class NoteOutOfTurn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoteOutOfTurn(int year, int quarter) {
        super(String.valueOf(year), quarter);
    }
}
