package nl.mgr.contracts.internal.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.mgr.contracts.TariffOutsideLine;
import nl.mgr.contracts.TariffOverlaps;
import nl.mgr.contracts.internal.tariff.TariffTimeline.Span;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One price per day: a successor takes over from a day on, and what was set stays as it was. */
class TariffTimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Period LINE = new Period(FIRST, LocalDate.of(2028, 1, 1));
    private static final int DAYS = 730;

    private static TariffTimeline timeline(Span... spans) {
        return new TariffTimeline("Duiven", List.of(LINE), List.of(spans));
    }

    private static Span span(Period period) {
        return new Span(UUID.randomUUID(), period);
    }

    @Test
    void theFirstPriceTakesOverFromNobody() {
        assertThat(timeline().makeRoomFor(Period.from(FIRST))).isEmpty();
    }

    @Test
    void aSuccessorTakesOverFromTheRunningPrice() {
        Span running = span(Period.from(FIRST));

        assertThat(timeline(running).makeRoomFor(Period.from(FIRST.plusDays(1))))
                .contains(running.id());
    }

    @Test
    void aSuccessorOnTheSameDayIsRefused() {
        assertThatThrownBy(() -> timeline(span(Period.from(FIRST))).makeRoomFor(Period.from(FIRST)))
                .isInstanceOf(TariffOverlaps.class);
    }

    @Test
    void aPriceBeforeOneThatIsPlannedIsRefused() {
        Span running = span(new Period(FIRST, FIRST.plusMonths(12)));
        Span planned = span(Period.from(FIRST.plusMonths(12)));

        assertThatThrownBy(() -> timeline(running, planned).makeRoomFor(Period.from(FIRST.plusMonths(6))))
                .isInstanceOf(TariffOverlaps.class);
    }

    @Test
    void aPriceMayFillAGapUpToTheDayBeforeTheNext() {
        LocalDate next = FIRST.plusMonths(6);
        TariffTimeline timeline = timeline(span(Period.from(next)));

        assertThat(timeline.makeRoomFor(new Period(FIRST, next))).isEmpty();
        assertThatThrownBy(() -> timeline.makeRoomFor(new Period(FIRST, next.plusDays(1))))
                .isInstanceOf(TariffOverlaps.class);
    }

    @Test
    void aPriceStartsOnADayOnWhichTheLineHolds() {
        assertThatThrownBy(() -> timeline().makeRoomFor(Period.from(FIRST.minusDays(1))))
                .isInstanceOf(TariffOutsideLine.class);
        assertThatThrownBy(() -> timeline().makeRoomFor(Period.from(LocalDate.of(2028, 1, 1))))
                .isInstanceOf(TariffOutsideLine.class);
        assertThat(timeline().makeRoomFor(Period.from(LocalDate.of(2027, 12, 31))))
                .isEmpty();
    }

    @Test
    void aPriceWithAnEndHoldsOnNoDayOutsideTheLine() {
        assertThatThrownBy(() -> timeline().makeRoomFor(new Period(FIRST, LocalDate.of(2028, 1, 2))))
                .isInstanceOf(TariffOutsideLine.class)
                .hasMessageContaining("2028-01-01");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1_000, 20_261_130})
    void whateverIsAskedThereIsNeverMoreThanOnePriceOnADay(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Span> before = List.copyOf(spans);
            set(spans, randomPeriod(random));
            assertOnePricePerDay(spans);
            assertPastStays(before, spans);
        }
        assertThat(spans).isNotEmpty();
    }

    private static void set(List<Span> spans, Period fresh) {
        Optional<UUID> running;
        try {
            running = new TariffTimeline("Duiven", List.of(LINE), spans).makeRoomFor(fresh);
        } catch (Refusal refused) {
            assertThat(refused).isInstanceOfAny(TariffOverlaps.class, TariffOutsideLine.class);
            return;
        }
        running.ifPresent(id -> spans.replaceAll(
                span -> span.id().equals(id) ? new Span(id, span.period().endingBefore(fresh.from())) : span));
        spans.add(new Span(UUID.randomUUID(), fresh));
    }

    private static Period randomPeriod(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS + 60) - 30L);
        return random.nextBoolean() ? Period.from(from) : new Period(from, from.plusDays(1L + random.nextInt(120)));
    }

    private static void assertOnePricePerDay(List<Span> spans) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            assertThat(spans.stream().filter(span -> span.period().contains(date)))
                    .as("prices on %s", date)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    /** Of what was there only an open end may have been closed. */
    private static void assertPastStays(List<Span> before, List<Span> after) {
        for (Span old : before) {
            Span now = after.stream()
                    .filter(span -> span.id().equals(old.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(now.period().from()).isEqualTo(old.period().from());
            if (!old.period().open()) {
                assertThat(now.period()).isEqualTo(old.period());
            }
        }
    }
}
