package nl.mgr.cooperation.internal.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.AlreadyTakesPart;
import nl.mgr.cooperation.DecidedInTheFuture;
import nl.mgr.cooperation.DoesNotTakePart;
import nl.mgr.cooperation.EffectiveInThePast;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NotAParticipantThen;
import nl.mgr.cooperation.NoticeTermTooShort;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.SubmoduleNotOffered;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

class JoiningAndLeavingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Period SINCE_2017 = Period.from(LocalDate.of(2017, 4, 1));

    @Test
    void joiningIsAllowedOnAnyDayFromTodayOnWhileMemberAndOffered() {
        assertThatCode(() -> join(terms(SINCE_2017, SINCE_2017), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> join(terms(SINCE_2017, SINCE_2017), NEW_YEAR)).doesNotThrowAnyException();
    }

    @Test
    void nothingChangesYesterday() {
        assertThatThrownBy(() -> join(terms(SINCE_2017, SINCE_2017), TODAY.minusDays(1)))
                .isInstanceOf(EffectiveInThePast.class);
        assertThatThrownBy(() -> leave(terms(SINCE_2017, SINCE_2017, SINCE_2017), TODAY.minusDays(1), TODAY))
                .isInstanceOf(EffectiveInThePast.class);
    }

    @Test
    void aDecisionThatHasStillToBeTakenDecidesNothing() {
        Terms taking = terms(SINCE_2017, SINCE_2017, SINCE_2017);

        assertThatThrownBy(() -> leave(taking, NEW_YEAR.plusYears(1), TODAY.plusDays(1)))
                .isInstanceOf(DecidedInTheFuture.class);
        assertThatCode(() -> leave(taking, NEW_YEAR.plusYears(1), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void joiningAfterTheMunicipalityHasEndedIsRefused() {
        Terms ending = terms(SINCE_2017.endingBefore(NEW_YEAR), SINCE_2017);

        assertThatCode(() -> join(ending, NEW_YEAR.minusDays(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> join(ending, NEW_YEAR)).isInstanceOf(NotAParticipantThen.class);
    }

    @Test
    void joiningBeforeTheSubmoduleIsOfferedIsRefused() {
        Terms later = terms(SINCE_2017, Period.from(NEW_YEAR));

        assertThatThrownBy(() -> join(later, NEW_YEAR.minusDays(1))).isInstanceOf(SubmoduleNotOffered.class);
        assertThatCode(() -> join(later, NEW_YEAR)).doesNotThrowAnyException();
    }

    @Test
    void participationThatIsJoinedEndsWithMembershipOrOfferWhicheverIsFirst() {
        Terms terms =
                terms(SINCE_2017.endingBefore(NEW_YEAR.plusYears(2)), SINCE_2017.endingBefore(NEW_YEAR.plusYears(1)));

        assertThat(JoiningAndLeaving.joined(TODAY, terms)).isEqualTo(new Period(TODAY, NEW_YEAR.plusYears(1)));
    }

    @Test
    void joiningWhatOneTakesPartInOrPlansToIsRefused() {
        assertThatThrownBy(() -> join(terms(SINCE_2017, SINCE_2017, SINCE_2017), NEW_YEAR))
                .isInstanceOf(AlreadyTakesPart.class);
        assertThatThrownBy(() -> join(terms(SINCE_2017, SINCE_2017, Period.from(NEW_YEAR)), TODAY))
                .isInstanceOf(AlreadyTakesPart.class);
    }

    @Test
    void rejoiningIsAllowedOnTheVeryDayOfTheEndAndNotOneDayEarlier() {
        Terms leaving = terms(SINCE_2017, SINCE_2017, SINCE_2017.endingBefore(NEW_YEAR));

        assertThatCode(() -> join(leaving, NEW_YEAR)).doesNotThrowAnyException();
        assertThatThrownBy(() -> join(leaving, NEW_YEAR.minusDays(1))).isInstanceOf(AlreadyTakesPart.class);
    }

    @Test
    void leavingKeepsTheNoticeTermCountedFromTheDecision() {
        Terms terms = terms(SINCE_2017, SINCE_2017, SINCE_2017);

        assertThatCode(() -> leave(terms, NEW_YEAR, LocalDate.of(2026, 1, 1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> leave(terms, NEW_YEAR, LocalDate.of(2026, 1, 2)))
                .isInstanceOf(NoticeTermTooShort.class)
                .hasMessageContaining("2027-01-02");
    }

    @Test
    void aDecisionThatWaivesTheNoticeTermAllowsLeavingToday() {
        Terms terms = terms(SINCE_2017, SINCE_2017, SINCE_2017);

        assertThatCode(() -> JoiningAndLeaving.check(change(terms, false, TODAY), terms, TODAY, TODAY, true))
                .doesNotThrowAnyException();
    }

    @Test
    void aPlanIsWithdrawnOnItsFirstDayWithoutNotice() {
        Terms planned = terms(SINCE_2017, SINCE_2017, Period.from(NEW_YEAR));

        assertThatCode(() -> leave(planned, NEW_YEAR, TODAY)).doesNotThrowAnyException();
        assertThat(participation(planned, Period.from(NEW_YEAR)).endOn(NEW_YEAR))
                .isFalse();
        assertThat(participation(planned, Period.from(NEW_YEAR)).endOn(NEW_YEAR.plusDays(1)))
                .isTrue();
    }

    /** A municipality need not wait for the calendar of a board. */
    @Test
    void theNoticeTermCountsFromTheDayOnWhichAMunicipalityAskedToLeave() {
        Terms taking = terms(SINCE_2017, SINCE_2017, SINCE_2017);
        LocalDate asked = TODAY.minusMonths(2);

        assertThatCode(() -> leaveAsked(taking, asked.plusMonths(12), asked)).doesNotThrowAnyException();
        assertThatThrownBy(() -> leaveAsked(taking, asked.plusMonths(12).minusDays(1), asked))
                .isInstanceOf(NoticeTermTooShort.class);
        assertThatThrownBy(() -> leaveAsked(taking, asked.plusMonths(12), TODAY))
                .isInstanceOf(NoticeTermTooShort.class);
    }

    @Test
    void leavingWhatOneDoesNotTakePartInIsRefused() {
        assertThatThrownBy(() -> leave(terms(SINCE_2017, SINCE_2017), NEW_YEAR, TODAY.minusYears(2)))
                .isInstanceOf(DoesNotTakePart.class);
        Terms left = terms(SINCE_2017, SINCE_2017, SINCE_2017.endingBefore(NEW_YEAR));
        assertThatThrownBy(() -> leave(left, NEW_YEAR, TODAY.minusYears(2))).isInstanceOf(DoesNotTakePart.class);
        assertThatCode(() -> leave(left, NEW_YEAR.minusDays(1), TODAY.minusYears(2)))
                .doesNotThrowAnyException();
    }

    @Test
    void historyOutsideMembershipOrOfferIsNotRecorded() {
        Terms terms = terms(SINCE_2017.endingBefore(NEW_YEAR), Period.from(LocalDate.of(2018, 1, 1)));

        assertThatThrownBy(() -> participation(terms, SINCE_2017)).isInstanceOf(NotAParticipantThen.class);
        assertThatThrownBy(() -> participation(terms, SINCE_2017.endingBefore(NEW_YEAR)))
                .isInstanceOf(SubmoduleNotOffered.class);
        assertThatCode(() -> participation(terms, new Period(LocalDate.of(2018, 1, 1), NEW_YEAR)))
                .doesNotThrowAnyException();
    }

    private static void join(Terms terms, LocalDate effective) {
        JoiningAndLeaving.check(change(terms, true, effective), terms, TODAY, TODAY, false);
    }

    private static void leave(Terms terms, LocalDate effective, LocalDate decided) {
        JoiningAndLeaving.check(change(terms, false, effective), terms, TODAY, decided, false);
    }

    private static void leaveAsked(Terms terms, LocalDate effective, LocalDate asked) {
        JoiningAndLeaving.check(change(terms, false, effective), terms, TODAY, TODAY, asked, false);
    }

    private static ParticipationChange change(Terms terms, boolean joins, LocalDate effective) {
        return new ParticipationChange(
                terms.municipality().id(), terms.submodule().id(), joins, effective);
    }

    private static Participation participation(Terms terms, Period period) {
        return new Participation(Ids.next(), terms, period, FactState.KNOWN, "besluit");
    }

    private static Terms terms(Period membership, Period offered, Period... taken) {
        UUID id = Ids.next();
        return new Terms(
                new MunicipalityRef(id, new CbsCode("0221"), "Doesburg", membership),
                Ids.next(),
                membership,
                new SubmoduleRef(Ids.next(), "Contractbeheer", "Wmo", LegalDomain.SOCIAL_SUPPORT, List.of("contracts")),
                offered,
                12,
                List.of(taken));
    }
}
