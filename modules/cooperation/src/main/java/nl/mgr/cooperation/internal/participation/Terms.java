package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides whether one municipality may join or leave one submodule.
 *
 * @param participantId the municipality's membership of the cooperation
 * @param membership days on which it exists and is a member
 * @param offered days on which the submodule is offered
 * @param taken periods of taking part so far, planned ones too
 */
record Terms(
        MunicipalityRef municipality,
        UUID participantId,
        Period membership,
        SubmoduleRef submodule,
        Period offered,
        int noticeMonths,
        List<Period> taken) {

    Terms {
        taken = List.copyOf(taken);
    }

    /** Days on which taking part is possible at all. */
    Optional<Period> possible() {
        return intersection(membership, offered);
    }

    static Optional<Period> intersection(Period one, Period other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate until = earlier(one.until(), other.until());
        return until == null || from.isBefore(until) ? Optional.of(new Period(from, until)) : Optional.empty();
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
