package nl.mgr.cooperation.internal.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2017, 1, 1);
    private static final int HORIZON = 60;
    private static final Optional<Period> ALWAYS = Optional.of(Period.from(DAY_ZERO.minusYears(10)));

    @Test
    void anOpenPeriodIsActiveFromItsFirstDayOnAndPlannedOnItsEve() {
        Timeline timeline = new Timeline(List.of(Period.from(day(10))));

        assertThat(timeline.sign(day(9), ALWAYS)).isEqualTo(ParticipationSign.PLANNED);
        assertThat(timeline.sign(day(10), ALWAYS)).isEqualTo(ParticipationSign.ACTIVE);
        assertThat(timeline.turns(day(9))).isEqualTo(day(10));
    }

    @Test
    void aPeriodWithAnEndIsEndingUpToItsLastDayAndEndedFromItsEndOn() {
        Timeline timeline = new Timeline(List.of(new Period(day(10), day(20))));

        assertThat(timeline.sign(day(19), ALWAYS)).isEqualTo(ParticipationSign.ENDING);
        assertThat(timeline.sign(day(20), ALWAYS)).isEqualTo(ParticipationSign.ENDED);
        assertThat(timeline.turns(day(30))).isEqualTo(day(20));
    }

    @Test
    void aPeriodThatIsContinuedWithoutADayBetweenDoesNotEnd() {
        Timeline timeline = new Timeline(List.of(Period.from(day(20)), new Period(day(10), day(20))));

        assertThat(timeline.sign(day(15), ALWAYS)).isEqualTo(ParticipationSign.ACTIVE);
        assertThat(timeline.since(day(25))).isEqualTo(day(10));
    }

    @Test
    void whoNeverTookPartCanStillJoinOnlyWhileThereIsSomethingToJoin() {
        Timeline timeline = new Timeline(List.of());

        assertThat(timeline.sign(day(5), ALWAYS)).isEqualTo(ParticipationSign.NONE);
        assertThat(timeline.sign(day(5), Optional.empty())).isEqualTo(ParticipationSign.IMPOSSIBLE);
        assertThat(timeline.sign(day(5), Optional.of(new Period(day(0), day(5)))))
                .isEqualTo(ParticipationSign.IMPOSSIBLE);
        assertThat(timeline.turns(day(5))).isNull();
    }

    @Test
    void theSignOfAnyDayInAnyHistoryIsWhatCountingDaysOneByOneGives() {
        Random random = new Random(20170401);
        for (int history = 0; history < 2_000; history++) {
            List<Period> periods = randomHistory(random);
            boolean[] takesPart = new boolean[HORIZON * 2];
            for (Period period : periods) {
                for (int i = 0; i < takesPart.length; i++) {
                    takesPart[i] |= period.contains(day(i));
                }
            }
            Timeline timeline = new Timeline(periods);
            for (int i = 0; i < HORIZON; i++) {
                assertThat(timeline.sign(day(i), ALWAYS))
                        .as("day %d of %s", i, periods)
                        .isEqualTo(naiveSign(takesPart, i));
                assertThat(timeline.turns(day(i)))
                        .as("turn of day %d of %s", i, periods)
                        .isEqualTo(naiveTurn(takesPart, i));
            }
        }
    }

    private static ParticipationSign naiveSign(boolean[] days, int at) {
        if (days[at]) {
            return next(days, at, false) < days.length ? ParticipationSign.ENDING : ParticipationSign.ACTIVE;
        }
        if (next(days, at, true) < days.length) {
            return ParticipationSign.PLANNED;
        }
        for (int i = at; i >= 0; i--) {
            if (days[i]) {
                return ParticipationSign.ENDED;
            }
        }
        return ParticipationSign.NONE;
    }

    private static @Nullable LocalDate naiveTurn(boolean[] days, int at) {
        int turn = next(days, at, !days[at]);
        if (turn < days.length) {
            return day(turn);
        }
        if (days[at]) {
            return null;
        }
        for (int i = at; i > 0; i--) {
            if (days[i - 1] && !days[i]) {
                return day(i);
            }
        }
        return null;
    }

    private static int next(boolean[] days, int at, boolean wanted) {
        int i = at;
        while (i < days.length && days[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Periods one after the other, sometimes touching, the last one sometimes open. */
    private static List<Period> randomHistory(Random random) {
        List<Period> periods = new ArrayList<>();
        int at = random.nextInt(8);
        while (at < HORIZON - 12) {
            int length = 1 + random.nextInt(12);
            boolean open = random.nextInt(5) == 0;
            periods.add(new Period(day(at), open ? null : day(at + length)));
            if (open) {
                break;
            }
            at += length + (random.nextBoolean() ? 0 : random.nextInt(10));
        }
        return periods;
    }

    private static LocalDate day(int offset) {
        return DAY_ZERO.plusDays(offset);
    }
}
