package nl.mgr.monitoring;

import java.io.Serializable;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/**
 * Figures of one month.
 *
 * @param expected lines that should be in; zero before or after the contract
 * @param delivered lines that are in
 * @param due whether the time to deliver has passed
 */
public record MonthUse(Month month, Money amount, int expected, int delivered, boolean due) implements Serializable {

    /** Something is owed and not in: a gap, drawn as such. */
    public boolean gap() {
        return due && delivered < expected;
    }

    public boolean blank() {
        return delivered == 0;
    }
}
