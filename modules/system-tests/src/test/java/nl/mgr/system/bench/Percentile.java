package nl.mgr.system.bench;

import java.util.Arrays;
import java.util.List;

/** Of measured nanoseconds. */
final class Percentile {

    private Percentile() {}

    static double p95(List<Long> nanoseconds) {
        return of(nanoseconds, 0.95);
    }

    static double median(List<Long> nanoseconds) {
        return of(nanoseconds, 0.5);
    }

    private static double of(List<Long> nanoseconds, double share) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
