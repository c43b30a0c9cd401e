package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;

/**
 * A budget as it is shown.
 *
 * @param categoryKey law and category, e.g. {@code wmo:15}, as {@link UseFilter} names them
 * @param assumed no document tells the amount
 */
public record BudgetRow(
        UUID municipalityId, String municipality, String categoryKey, String category, Money amount, boolean assumed)
        implements Serializable {}
