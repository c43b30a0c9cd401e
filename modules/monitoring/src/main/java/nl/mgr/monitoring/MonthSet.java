package nl.mgr.monitoring;

import java.io.Serializable;
import java.time.Instant;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/**
 * The settled figures of a month.
 *
 * @param number counts the settled months of the cooperation
 * @param facts number of figures in it
 * @param hash over all of them, in hexadecimal digits
 */
public record MonthSet(Month month, int number, Instant lockedAt, String lockedBy, int facts, Money amount, String hash)
        implements Serializable {}
