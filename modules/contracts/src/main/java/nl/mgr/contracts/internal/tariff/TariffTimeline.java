package nl.mgr.contracts.internal.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.TariffOutsideLine;
import nl.mgr.contracts.TariffOverlaps;
import nl.mgr.contracts.internal.period.Days;
import nl.mgr.kernel.Period;

/** The prices of one contract line in one municipality, one after the other. */
final class TariffTimeline {

    /** A price by its id and days. */
    record Span(UUID id, Period period) {}

    private final String municipality;
    private final List<Period> lineHolds;
    private final List<Span> spans;

    /**
     * @param municipality its name, for refusals
     * @param lineHolds the days on which the line is agreed for it
     */
    TariffTimeline(String municipality, List<Period> lineHolds, List<Span> spans) {
        this.municipality = municipality;
        this.lineHolds = List.copyOf(lineHolds);
        this.spans = List.copyOf(spans);
    }

    /**
     * Makes room for a new price.
     *
     * @return the running price with an open end that the new one takes over from, to be closed on its first day
     */
    Optional<UUID> makeRoomFor(Period fresh) {
        requireLineHolds(fresh);
        Optional<Span> running = spans.stream()
                .filter(span -> span.period().open() && span.period().from().isBefore(fresh.from()))
                .findFirst();
        boolean clash = spans.stream()
                .filter(span ->
                        running.isEmpty() || !span.id().equals(running.get().id()))
                .anyMatch(span -> span.period().overlaps(fresh));
        if (clash) {
            throw new TariffOverlaps(municipality, fresh.from());
        }
        return running.map(Span::id);
    }

    /** Whether a price starts on that day or later. */
    boolean startsFrom(LocalDate day) {
        return spans.stream().anyMatch(span -> !span.period().from().isBefore(day));
    }

    private void requireLineHolds(Period fresh) {
        Period asked = fresh.open() ? new Period(fresh.from(), fresh.from().plusDays(1)) : fresh;
        Days.firstUncovered(asked, lineHolds).ifPresent(day -> {
            throw new TariffOutsideLine(municipality, day);
        });
    }
}
