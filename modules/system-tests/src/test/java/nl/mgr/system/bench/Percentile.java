package nl.mgr.system.bench;

import java.util.Arrays;
import java.util.List;

/** The 95th percentile of measured nanoseconds. */
final class Percentile {

    private Percentile() {}

    static double p95(List<Long> nanoseconds) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }
}
