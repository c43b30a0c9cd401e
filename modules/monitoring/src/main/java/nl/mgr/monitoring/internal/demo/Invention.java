package nl.mgr.monitoring.internal.demo;

import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;

/**
 * Invents figures, the same ones each time: by size of municipality and provider, with the season of each law. Youth
 * care is low in summer and at the end of the year, household help hardly knows a season.
 */
final class Invention {

    private static final double[] YOUTH = {1.02, 0.97, 1.06, 1.00, 0.98, 1.04, 0.74, 0.66, 1.03, 1.08, 1.07, 0.88};
    private static final double[] SUPPORT = {1.01, 0.97, 1.02, 1.00, 0.99, 1.00, 0.93, 0.91, 1.01, 1.04, 1.03, 0.98};
    private static final Map<String, Double> UNITS_PER_CLIENT =
            Map.of("minuut", 310.0, "uur", 7.5, "etmaal", 16.0, "dagdeel", 9.0, "stuks", 1.6);
    /** Inhabitants in thousands; a municipality that is not here counts as a small one. */
    private static final Map<String, Integer> SIZE = Map.ofEntries(
            Map.entry("0202", 160),
            Map.entry("0221", 11),
            Map.entry("0226", 25),
            Map.entry("1705", 46),
            Map.entry("1734", 48),
            Map.entry("0274", 31),
            Map.entry("0275", 43),
            Map.entry("0289", 39),
            Map.entry("0293", 15),
            Map.entry("0299", 44),
            Map.entry("0935", 121),
            Map.entry("1883", 92),
            Map.entry("0917", 87),
            Map.entry("0928", 46));

    private static final int SMALL = 18;

    private Invention() {}

    /** @param clients never more than units */
    record Figure(long clients, long volume) {}

    /** @param number of the provider; the first are the largest */
    static Figure figure(OwedLine line, int number, Month month) {
        double size = number <= 32 ? 1.5 : number <= 200 ? 0.55 : 0.4;
        double here = SIZE.getOrDefault(line.municipalityCode(), SMALL) / 25.0;
        double lot = 0.35 + 1.3 * chance(number, line.municipalityCode(), line.productCode(), 1);
        double[] season = line.legalDomain() == nl.mgr.kernel.LegalDomain.YOUTH ? YOUTH : SUPPORT;
        double grown = 1 + 0.004 * ((month.year() - 2025) * 12 + month.number());
        double noise = 0.9 + 0.2 * chance(number, line.municipalityCode() + line.productCode(), month.toString(), 2);
        double demand = size * here * lot * season[month.number() - 1] * grown * noise;
        long clients = (long) Math.floor(demand + chance(number, line.municipalityCode(), line.productCode(), 3));
        if (clients == 0) {
            return new Figure(0, 0);
        }
        double each = UNITS_PER_CLIENT.getOrDefault(line.unit(), 5.0) * season[month.number() - 1] * noise;
        return new Figure(clients, Math.max(clients, Math.round(clients * each)));
    }

    /** Between 0 and 1, the same for the same. */
    static double chance(int number, String first, String second, int salt) {
        long mixed = List.of(number, first, second, salt).hashCode() * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return (mixed * 0xD1B54A32D192ED03L >>> 11) * 0x1.0p-53;
    }
}
