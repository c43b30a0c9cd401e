package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;

/**
 * The price of one unit from a day on.
 *
 * @param period with an open end it holds until its successor starts
 */
public record NewTariff(UUID lineId, UUID municipalityId, Money amount, Period period) implements Serializable {}
