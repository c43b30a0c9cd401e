package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Contribution;
import nl.mgr.kernel.Money;

/** What is spent on contract lines, told by the module that keeps the figures. */
@Contribution
public interface SpendingFigures {

    /**
     * What a line costs in a municipality in a year.
     *
     * @param perYear at the pace of the months that are known
     */
    record LineSpending(UUID lineId, UUID municipalityId, Money perYear) {}

    /**
     * Of all lines of the actor's cooperation, by the months from the one day up to the other.
     *
     * @return nothing for a line without figures in those months
     */
    List<LineSpending> perYear(LocalDate from, LocalDate until);

    /**
     * What a contract was used for.
     *
     * @param firstMonth first day of the first month with figures
     * @param lastMonth first day of the last one
     * @param inYear spent in the year asked for
     */
    record ContractUse(UUID contractId, LocalDate firstMonth, LocalDate lastMonth, Money inYear) {}

    /** @return nothing for a contract that never had figures */
    List<ContractUse> useOfContracts(int year);
}
