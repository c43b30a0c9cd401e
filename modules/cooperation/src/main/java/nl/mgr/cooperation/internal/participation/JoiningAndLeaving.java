package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import nl.mgr.cooperation.AlreadyTakesPart;
import nl.mgr.cooperation.DecidedInTheFuture;
import nl.mgr.cooperation.DoesNotTakePart;
import nl.mgr.cooperation.EffectiveInThePast;
import nl.mgr.cooperation.NotAParticipantThen;
import nl.mgr.cooperation.NoticeTermTooShort;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.SubmoduleNotOffered;
import nl.mgr.kernel.Period;

/** The rules of joining and leaving, without a database: given the terms, a change is allowed or refused by name. */
final class JoiningAndLeaving {

    private JoiningAndLeaving() {}

    /** Without a request before it, the notice term counts from the decision. */
    static void check(ParticipationChange change, Terms terms, LocalDate today, LocalDate decided, boolean waived) {
        check(change, terms, today, decided, decided, waived);
    }

    /**
     * @param decided day of the decision
     * @param noticeGiven day from which the notice term counts
     * @param waived whether the decision says that the term does not apply
     */
    static void check(
            ParticipationChange change,
            Terms terms,
            LocalDate today,
            LocalDate decided,
            LocalDate noticeGiven,
            boolean waived) {
        if (change.effective().isBefore(today)) {
            throw new EffectiveInThePast(change.effective());
        }
        decided(decided, today);
        if (change.joins()) {
            mayJoin(change.effective(), terms);
        } else {
            mayLeave(change.effective(), terms, today, noticeGiven, waived);
        }
    }

    /** Taking part lies within membership and offer, and never overlaps. */
    static void within(Period wanted, Terms terms) {
        if (!terms.membership().covers(wanted)) {
            throw new NotAParticipantThen(terms.municipality().name(), wanted.from());
        }
        if (!terms.offered().covers(wanted)) {
            throw new SubmoduleNotOffered(terms.submodule().name(), wanted.from());
        }
    }

    /** First day on which leaving keeps the notice term. */
    static LocalDate earliestLeaving(Terms terms, LocalDate noticeGiven) {
        return noticeGiven.plusMonths(terms.noticeMonths());
    }

    /** A decision rests on what was decided. */
    static void decided(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DecidedInTheFuture(date);
        }
    }

    static void mayJoin(LocalDate effective, Terms terms) {
        if (!terms.membership().contains(effective)) {
            throw new NotAParticipantThen(terms.municipality().name(), effective);
        }
        if (!terms.offered().contains(effective)) {
            throw new SubmoduleNotOffered(terms.submodule().name(), effective);
        }
        Period wanted = joined(effective, terms);
        for (Period taken : terms.taken()) {
            if (taken.overlaps(wanted)) {
                throw new AlreadyTakesPart(
                        terms.municipality().name(), terms.submodule().name(), taken.from());
            }
        }
    }

    /** The period that joining on a day gives: until membership or offer ends. */
    static Period joined(LocalDate effective, Terms terms) {
        return new Period(
                effective,
                Terms.earlier(terms.membership().until(), terms.offered().until()));
    }

    private static void mayLeave(
            LocalDate effective, Terms terms, LocalDate today, LocalDate noticeGiven, boolean waived) {
        Period left = left(effective, terms);
        boolean notBegun = left.from().isAfter(today);
        LocalDate earliest = earliestLeaving(terms, noticeGiven);
        if (!notBegun && !waived && effective.isBefore(earliest)) {
            throw new NoticeTermTooShort(terms.submodule().module(), terms.noticeMonths(), earliest);
        }
    }

    /** The period that leaving on a day cuts short: one that holds the day, as its first too (a plan withdrawn). */
    static Period left(LocalDate effective, Terms terms) {
        return terms.taken().stream()
                .filter(taken -> taken.contains(effective))
                .findFirst()
                .orElseThrow(() -> new DoesNotTakePart(
                        terms.municipality().name(), terms.submodule().name(), effective));
    }
}
