package nl.mgr.cooperation.internal.contribution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities and into which they went up. Figures are of a day; who was there that day and went up into another since
 * counts on for its successor, from the day of the merger.
 */
final class Lineage {

    /** @param successor into which it went up at the end of its period */
    record Place(
            UUID id,
            String code,
            String name,
            Period exists,
            @Nullable UUID successor) {}

    private final Map<UUID, Place> places = new LinkedHashMap<>();

    Lineage(List<Place> all) {
        all.forEach(place -> places.put(place.id(), place));
    }

    Place place(UUID id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("no municipality " + id);
        }
        return place;
    }

    /** A municipality whose figure somebody carries, and on how many days. */
    record Carried(Place origin, int days) {}

    /**
     * Whose figures a municipality carries on days on which it takes part: its own, and those of its predecessors.
     *
     * @param taken days with an end
     * @param reference the day of the figures
     */
    List<Carried> by(UUID payer, List<Period> taken, LocalDate reference) {
        List<Carried> carried = new ArrayList<>();
        for (Place origin : places.values()) {
            if (origin.exists().contains(reference)) {
                int days = taken.stream()
                        .mapToInt(period -> daysBorne(origin, payer, period))
                        .sum();
                if (days > 0) {
                    carried.add(new Carried(origin, days));
                }
            }
        }
        return carried;
    }

    /** Days of the period on which the payer is the one that the origin has become. */
    private int daysBorne(Place origin, UUID payer, Period period) {
        LocalDate from = origin.exists().from();
        Place bearer = origin;
        while (!bearer.id().equals(payer)) {
            LocalDate until = bearer.exists().until();
            UUID next = bearer.successor();
            if (until == null || next == null) {
                return 0;
            }
            from = until;
            bearer = place(next);
        }
        return days(period, from, bearer.exists().until());
    }

    private static int days(Period period, LocalDate from, @Nullable LocalDate until) {
        LocalDate first = period.from().isBefore(from) ? from : period.from();
        LocalDate end = end(period);
        LocalDate last = until == null || end.isBefore(until) ? end : until;
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last)));
    }

    static int days(Period period) {
        return Math.toIntExact(ChronoUnit.DAYS.between(period.from(), end(period)));
    }

    private static LocalDate end(Period period) {
        LocalDate until = period.until();
        if (until == null) {
            throw new IllegalArgumentException("days of a year have an end: " + period);
        }
        return until;
    }
}
