package nl.mgr.cooperation.internal.contribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import org.jspecify.annotations.Nullable;

/**
 * The same, otherwise: it walks through the days of the year, asks each day whose figures somebody carries, adds up in
 * long decimals, and hands out cents one by one.
 */
final class NaiveDivision {

    private static final MathContext LONG = new MathContext(260);
    private static final int COMPARED = 160;

    private final RandomCosts costs;
    private final Map<UUID, Place> byId = new HashMap<>();

    NaiveDivision(RandomCosts costs) {
        this.costs = costs;
        costs.places.forEach(place -> byId.put(place.id(), place));
    }

    /** Cents per municipality code, of who takes part on some day; empty when a figure that is needed adds up to nothing. */
    Map<String, Long> cents() {
        Map<UUID, BigDecimal> exact = new HashMap<>();
        BigDecimal rest = BigDecimal.valueOf(costs.cents);
        long weights = 0;
        for (KeyPart part : costs.key) {
            if (part.figure() == null) {
                for (UUID who : costs.taken.keySet()) {
                    BigDecimal amount = BigDecimal.valueOf(part.fixed().cents())
                            .multiply(BigDecimal.valueOf(daysTaken(who)))
                            .divide(BigDecimal.valueOf(costs.first.lengthOfYear()), LONG);
                    exact.merge(who, amount, BigDecimal::add);
                    rest = rest.subtract(amount);
                }
            }
            weights += part.weight();
        }
        for (KeyPart part : costs.key) {
            if (part.figure() != null) {
                Map<UUID, Long> points = points(part);
                long all = points.values().stream().mapToLong(Long::longValue).sum();
                if (all == 0) {
                    return Map.of();
                }
                for (Map.Entry<UUID, Long> each : points.entrySet()) {
                    BigDecimal amount = rest.multiply(BigDecimal.valueOf(part.weight()))
                            .multiply(BigDecimal.valueOf(each.getValue()))
                            .divide(BigDecimal.valueOf(weights), LONG)
                            .divide(BigDecimal.valueOf(all), LONG);
                    exact.merge(each.getKey(), amount, BigDecimal::add);
                }
            }
        }
        return rounded(exact);
    }

    private Place place(@Nullable UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private long figure(KeyPart part, Place origin) {
        return Objects.requireNonNull(
                Objects.requireNonNull(costs.figures.get(part.figure())).get(origin.id()));
    }

    private int daysTaken(UUID who) {
        int days = 0;
        for (LocalDate day = costs.first; day.isBefore(costs.end); day = day.plusDays(1)) {
            if (takesPart(who, day)) {
                days++;
            }
        }
        return days;
    }

    private boolean takesPart(UUID who, LocalDate day) {
        return costs.taken.getOrDefault(who, List.of()).stream().anyMatch(period -> period.contains(day));
    }

    private Map<UUID, Long> points(KeyPart part) {
        LocalDate reference = LocalDate.of(costs.year - part.yearsBack(), 1, 1);
        Map<UUID, Long> points = new HashMap<>();
        for (LocalDate day = costs.first; day.isBefore(costs.end); day = day.plusDays(1)) {
            for (Place origin : costs.places) {
                if (origin.exists().contains(reference)) {
                    UUID bearer = bearer(origin, day);
                    if (takesPart(bearer, day)) {
                        points.merge(bearer, figure(part, origin), Long::sum);
                    }
                }
            }
        }
        return points;
    }

    private UUID bearer(Place origin, LocalDate day) {
        Place now = origin;
        while (now.successor() != null && !now.exists().contains(day)) {
            now = place(now.successor());
        }
        return now.id();
    }

    private Map<String, Long> rounded(Map<UUID, BigDecimal> exact) {
        Map<String, Long> cents = new TreeMap<>();
        record Left(String code, BigDecimal remainder) {}
        List<Left> left = new ArrayList<>();
        long given = 0;
        for (UUID who : costs.taken.keySet()) {
            BigDecimal amount = exact.getOrDefault(who, BigDecimal.ZERO).setScale(COMPARED, RoundingMode.HALF_UP);
            long whole = amount.longValue();
            given += whole;
            cents.put(place(who).code(), whole);
            left.add(new Left(place(who).code(), amount.subtract(BigDecimal.valueOf(whole))));
        }
        left.sort(
                Comparator.comparing(Left::remainder, Comparator.reverseOrder()).thenComparing(Left::code));
        for (int at = 0; given < costs.cents; at++, given++) {
            cents.merge(left.get(at).code(), 1L, Long::sum);
        }
        return cents;
    }
}
