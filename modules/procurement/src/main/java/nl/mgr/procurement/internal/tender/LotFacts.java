package nl.mgr.procurement.internal.tender;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.AwardTooLate;
import nl.mgr.procurement.LotStatus;
import nl.mgr.procurement.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What the judgement of applications needs to know of a lot.
 *
 * @param status as it was set; the last day to apply is not counted in
 * @param deadline the last day to apply, or {@code null}
 */
public record LotFacts(
        UUID id,
        String number,
        String title,
        LegalDomain legalDomain,
        Procedure procedure,
        LotStatus status,
        @Nullable LocalDate deadline,
        Period contractPeriod) {

    public boolean isOpen(LocalDate day) {
        return status == LotStatus.OPEN && (deadline == null || !day.isAfter(deadline));
    }

    /** Where a choice is made, applications stay closed as long as others may still apply. */
    public boolean isSealed(LocalDate day) {
        return procedure == Procedure.SELECTION && isOpen(day);
    }

    /**
     * The days of a contract: all of the lot's, or what is left of them.
     *
     * @throws AwardTooLate when nothing is left
     */
    public Period contractAwardedOn(LocalDate day) {
        LocalDate last = contractPeriod.lastDay();
        if (last != null && day.isAfter(last)) {
            throw new AwardTooLate(number, last);
        }
        return day.isAfter(contractPeriod.from()) ? new Period(day, contractPeriod.until()) : contractPeriod;
    }
}
