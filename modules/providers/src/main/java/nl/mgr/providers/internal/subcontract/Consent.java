package nl.mgr.providers.internal.subcontract;

import java.time.LocalDate;
import nl.mgr.kernel.Somebody;
import nl.mgr.providers.SubcontractDatedBack;
import nl.mgr.providers.SubcontractDatesWrong;
import nl.mgr.providers.SubcontractEndsEarlier;
import nl.mgr.providers.SubcontractEndsLater;
import nl.mgr.providers.SubcontractNamesSomebody;
import nl.mgr.providers.SubcontractOver;
import nl.mgr.providers.SubcontractUnsaid;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.providers.Subcontractors.Subcontract;

/** When a consent may begin and end, and what it may say. */
final class Consent {

    private Consent() {}

    /**
     * @throws SubcontractUnsaid with whom or for what is left blank
     * @throws SubcontractNamesSomebody the work says of whom
     * @throws SubcontractDatedBack it would begin before today
     * @throws SubcontractDatesWrong it would end before it begins
     */
    static void check(NewSubcontract asked, LocalDate today) {
        if (asked.name().isBlank() || asked.work().isBlank()) {
            throw new SubcontractUnsaid();
        }
        if (Somebody.isNamedIn(asked.name() + " " + asked.work())) {
            throw new SubcontractNamesSomebody();
        }
        if (asked.from().isBefore(today)) {
            throw new SubcontractDatedBack(asked.from(), today);
        }
        LocalDate through = asked.through();
        if (through != null && through.isBefore(asked.from())) {
            throw new SubcontractDatesWrong(through, asked.from());
        }
    }

    /**
     * The first day of a consent that is given today.
     *
     * @throws SubcontractOver its last day has passed
     */
    static LocalDate first(Subcontract asked, LocalDate today) {
        LocalDate through = asked.through();
        if (through != null && through.isBefore(today)) {
            throw new SubcontractOver(asked.name(), through);
        }
        return asked.from().isBefore(today) ? today : asked.from();
    }

    /**
     * @throws SubcontractEndsEarlier that day has passed
     * @throws SubcontractEndsLater its term ends before
     */
    static void checkEnd(Subcontract granted, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new SubcontractEndsEarlier(lastDay, today);
        }
        LocalDate through = granted.through();
        if (through != null && lastDay.isAfter(through)) {
            throw new SubcontractEndsLater(lastDay, through);
        }
    }
}
