package nl.mgr.contracts.internal.socialreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.SocialReturnCountsForNothing;
import nl.mgr.contracts.SocialReturnHoursMissing;
import nl.mgr.contracts.SocialReturnPaidMissing;
import nl.mgr.contracts.SocialReturnUnitsMissing;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.NewPart;
import nl.mgr.contracts.SocialReturns.Unit;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What efforts count for, by the table of Oost-Nederland and that of Utrecht. */
class BlockFormulaTest {

    private static final Block BENEFIT = block(3_000_000L, Unit.YEAR, true, 2);
    private static final Block REGISTER = block(4_000_000L, Unit.YEAR, true, null);
    private static final Block UNEMPLOYED = block(1_000_000L, Unit.YEAR, true, 1);
    private static final Block TRAINEE = block(75_000L, Unit.MONTH, false, null);
    private static final Block PUPIL = block(2_000_000L, Unit.YEAR, false, null);
    private static final Block ACTIVITY = block(10_000L, Unit.HOUR, false, null);
    private static final Block PERMANENT = block(1_000_000L, Unit.TIMES, false, null);
    private static final Block WORKSHOP = block(null, Unit.INVOICE, false, null);

    private static Block block(@Nullable Long cents, Unit unit, boolean byHours, @Nullable Integer years) {
        return new Block("b", "Blok", cents == null ? null : Money.ofCents(cents), unit, byHours, years, "test");
    }

    private static long value(Block block, String first, String last, @Nullable String hours) {
        return value(block, first, last, null, hours);
    }

    private static long value(Block block, String first, String last, @Nullable String placed, @Nullable String hours) {
        return BlockFormula.value(
                        block,
                        new NewPart(
                                UUID.randomUUID(),
                                "b",
                                LocalDate.parse(first),
                                LocalDate.parse(last),
                                placed == null ? null : LocalDate.parse(placed),
                                hours == null ? null : new BigDecimal(hours),
                                null,
                                null,
                                "x"))
                .cents();
    }

    private static NewPart counted(@Nullable Long units, @Nullable Money paid) {
        LocalDate day = LocalDate.of(2026, 5, 1);
        return new NewPart(UUID.randomUUID(), "b", day, day, null, null, units, paid, "x");
    }

    @Test
    void aFullYearOfFullWeeksCountsWhole() {
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "36")).isEqualTo(3_000_000);
        assertThat(value(BENEFIT, "2028-01-01", "2028-12-31", "36"))
                .as("a leap year is one year too")
                .isEqualTo(3_000_000);
    }

    @Test
    void daysCountOfTheDaysOfTheirYear() {
        assertThat(value(REGISTER, "2026-01-01", "2026-01-01", "36"))
                .as("40 000 / 365")
                .isEqualTo(10_959);
        assertThat(value(REGISTER, "2028-01-01", "2028-01-01", "36"))
                .as("40 000 / 366")
                .isEqualTo(10_929);
        assertThat(value(REGISTER, "2026-01-01", "2026-06-30", "36"))
                .as("181 of 365")
                .isEqualTo(1_983_562);
        assertThat(value(REGISTER, "2028-01-01", "2028-06-30", "36"))
                .as("182 of 366")
                .isEqualTo(1_989_071);
    }

    @Test
    void hoursCountOfAWeekOfThirtySixAndMoreCountForNoMore() {
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "18")).isEqualTo(1_500_000);
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "32")).isEqualTo(2_666_667);
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "0.25")).isEqualTo(20_833);
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "40")).isEqualTo(3_000_000);
    }

    @Test
    void everythingIsRoundedOnceAndHalfUp() {
        Block cents = block(73L, Unit.YEAR, true, null);
        assertThat(value(cents, "2026-01-01", "2026-12-31", "18"))
                .as("36.5 cents")
                .isEqualTo(37);
        assertThat(value(cents, "2026-01-01", "2026-12-31", "17.99"))
                .as("36.48 cents")
                .isEqualTo(36);
    }

    @Test
    void aPlacementCountsNoLongerThanItsBlock() {
        assertThat(value(UNEMPLOYED, "2026-01-01", "2026-12-31", "2025-07-02", "36"))
                .as("through 1 July: 182 of 365 days")
                .isEqualTo(498_630);
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "2024-12-31", "36"))
                .as("through 30 December: 364 of 365 days")
                .isEqualTo(2_991_781);
        assertThat(value(BENEFIT, "2026-01-01", "2026-12-31", "2025-01-01", "36"))
                .as("two whole years")
                .isEqualTo(3_000_000);
        assertThat(value(REGISTER, "2026-01-01", "2026-12-31", "2015-01-01", "36"))
                .as("always")
                .isEqualTo(4_000_000);
        assertThatThrownBy(() -> value(UNEMPLOYED, "2026-01-01", "2026-12-31", "2025-01-01", "36"))
                .isInstanceOf(SocialReturnCountsForNothing.class);
        assertThatThrownBy(() -> value(UNEMPLOYED, "2026-01-01", "2026-12-31", "2020-01-01", "36"))
                .isInstanceOf(SocialReturnCountsForNothing.class);
    }

    @Test
    void aPlacementOfALeapDayEndsAYearLater() {
        assertThat(value(UNEMPLOYED, "2029-01-01", "2029-12-31", "2028-02-29", "36"))
                .as("through 27 February 2029: 58 of 365 days")
                .isEqualTo(158_904);
    }

    @Test
    void monthsCountByTheirOwnDays() {
        assertThat(value(TRAINEE, "2026-01-01", "2026-03-31", null)).isEqualTo(225_000);
        assertThat(value(TRAINEE, "2026-01-16", "2026-02-14", null))
                .as("16 of 31 and 14 of 28")
                .isEqualTo(76_210);
        assertThat(value(TRAINEE, "2028-02-01", "2028-02-14", null))
                .as("14 of 29")
                .isEqualTo(36_207);
    }

    @Test
    void whereHoursDoNotCountNoneAreAsked() {
        assertThat(value(PUPIL, "2026-01-01", "2026-12-31", null)).isEqualTo(2_000_000);
        assertThat(value(PUPIL, "2026-01-01", "2026-12-31", "12")).isEqualTo(2_000_000);
        assertThatThrownBy(() -> value(BENEFIT, "2026-01-01", "2026-12-31", null))
                .isInstanceOf(SocialReturnHoursMissing.class);
        assertThatThrownBy(() -> value(BENEFIT, "2026-01-01", "2026-12-31", "0"))
                .isInstanceOf(SocialReturnHoursMissing.class);
    }

    @Test
    void hoursAndTimesAreCountedAndInvoicesCountForThemselves() {
        assertThat(BlockFormula.value(ACTIVITY, counted(12L, null)).cents()).isEqualTo(120_000);
        assertThat(BlockFormula.value(PERMANENT, counted(2L, null)).cents()).isEqualTo(2_000_000);
        assertThat(BlockFormula.value(WORKSHOP, counted(null, Money.ofCents(123_456)))
                        .cents())
                .isEqualTo(123_456);
        assertThatThrownBy(() -> BlockFormula.value(ACTIVITY, counted(null, Money.ofCents(1))))
                .isInstanceOf(SocialReturnUnitsMissing.class);
        assertThatThrownBy(() -> BlockFormula.value(PERMANENT, counted(0L, null)))
                .isInstanceOf(SocialReturnUnitsMissing.class);
        assertThatThrownBy(() -> BlockFormula.value(WORKSHOP, counted(1L, null)))
                .isInstanceOf(SocialReturnPaidMissing.class);
    }
}
