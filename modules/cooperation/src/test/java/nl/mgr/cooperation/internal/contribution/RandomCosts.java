package nl.mgr.cooperation.internal.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A made-up year of a cooperation: municipalities of which some go up into another, who takes part when, what it costs and
 * by which key. Small figures and equal ones are frequent, so that remainders tie.
 */
final class RandomCosts {

    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    final int year;
    final LocalDate first;
    final LocalDate end;
    final List<Place> places = new ArrayList<>();
    final Map<UUID, List<Period>> taken = new LinkedHashMap<>();
    final Map<FigureKind, Map<UUID, Long>> figures = new EnumMap<>(FigureKind.class);
    final List<KeyPart> key = new ArrayList<>();
    final long cents;

    private final Random random;

    RandomCosts(long seed) {
        random = new Random(seed);
        year = 2017 + random.nextInt(15);
        first = LocalDate.of(year, 1, 1);
        end = first.plusYears(1);
        municipalities();
        for (FigureKind kind : FigureKind.values()) {
            Map<UUID, Long> values = new LinkedHashMap<>();
            boolean small = random.nextInt(3) == 0;
            places.forEach(place ->
                    values.put(place.id(), small ? (long) random.nextInt(4) : (long) random.nextInt(2_000_000)));
            figures.put(kind, values);
        }
        key();
        long fixed = fixedAtMost();
        cents = fixed
                + random.nextInt(3) * 7L
                + (random.nextBoolean() ? random.nextInt(50) : random.nextInt(900_000_000));
    }

    private void municipalities() {
        int count = 1 + random.nextInt(12);
        for (int at = 0; at < count; at++) {
            places.add(new Place(new UUID(1, at), "%04d".formatted(9000 - at), "M" + at, Period.from(BEGINNING), null));
        }
        // who goes up into another does so into one with a higher place, which may go up itself later that year
        LocalDate earliest = first.minusDays(random.nextInt(400));
        for (int at = 0; at < count - 1; at++) {
            if (random.nextInt(5) == 0) {
                earliest = earliest.plusDays(1L + random.nextInt(200));
                Place old = places.get(at);
                Place into = places.get(at + 1 + random.nextInt(count - at - 1));
                places.set(
                        at,
                        new Place(old.id(), old.code(), old.name(), old.exists().endingBefore(earliest), into.id()));
                if (random.nextInt(3) == 0 && into.exists().from().equals(BEGINNING) && untouched(into)) {
                    // a new one, founded by the merger
                    places.set(
                            places.indexOf(into),
                            new Place(into.id(), into.code(), into.name(), Period.from(earliest), null));
                }
            }
        }
        places.forEach(place -> {
            List<Period> periods = periods(place);
            if (!periods.isEmpty()) {
                taken.put(place.id(), periods);
            }
        });
    }

    private boolean untouched(Place into) {
        return places.stream()
                        .filter(place -> into.id().equals(place.successor()))
                        .count()
                == 1;
    }

    /** One or two periods within the year and the municipality's life. */
    private List<Period> periods(Place place) {
        LocalDate from = later(place.exists().from(), first);
        LocalDate until = earlier(place.exists().until(), end);
        List<Period> periods = new ArrayList<>();
        int kind = random.nextInt(5);
        if (kind == 0 || !from.isBefore(until)) {
            return periods;
        }
        if (kind <= 2) {
            periods.add(new Period(from, until));
            return periods;
        }
        LocalDate day = from.plusDays(random.nextInt(60));
        while (day.isBefore(until) && periods.size() < 2) {
            LocalDate stop = earlier(day.plusDays(1L + random.nextInt(200)), until);
            periods.add(new Period(day, stop));
            day = stop.plusDays(1L + random.nextInt(60));
        }
        return periods;
    }

    private void key() {
        if (random.nextInt(3) == 0) {
            key.add(KeyPart.fixed(Money.ofCents(1L + random.nextInt(1_000_000))));
        }
        for (FigureKind kind : FigureKind.values()) {
            if (random.nextInt(2) == 0) {
                key.add(KeyPart.by(kind, 1L + random.nextInt(100)));
            }
        }
        if (KeyPart.weights(key) == 0) {
            key.add(KeyPart.by(FigureKind.INHABITANTS, 100));
        }
    }

    private long fixedAtMost() {
        return key.stream().mapToLong(part -> part.fixed().cents()).sum() * taken.size();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
