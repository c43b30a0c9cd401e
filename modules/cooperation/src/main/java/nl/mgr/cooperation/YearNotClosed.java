package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** The settlement asks what a year did cost, and that can change until the year is closed. */
public class YearNotClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public YearNotClosed(int year) {
        super(String.valueOf(year));
    }
}
