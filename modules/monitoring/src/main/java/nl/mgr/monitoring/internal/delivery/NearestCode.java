package nl.mgr.monitoring.internal.delivery;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped product code should have been: the fewest typing errors, at most two. */
final class NearestCode {

    private static final int MOST_ERRORS = 2;

    private NearestCode() {}

    /** @param known codes in order of preference: of two equally near the first is given */
    static Optional<String> of(String typed, Collection<String> known) {
        String wanted = typed.toUpperCase(Locale.ROOT);
        return known.stream()
                .filter(code -> errors(wanted, code.toUpperCase(Locale.ROOT)) <= MOST_ERRORS)
                .min(Comparator.comparingInt(code -> errors(wanted, code.toUpperCase(Locale.ROOT))));
    }

    /** Characters added, left out, replaced, or two neighbours swapped. */
    static int errors(String typed, String code) {
        int[][] cost = new int[typed.length() + 1][code.length() + 1];
        for (int[] row : cost) {
            Arrays.fill(row, 0);
        }
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= code.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(typed, code, cost, i, j);
            }
        }
        return cost[typed.length()][code.length()];
    }

    private static int cheapest(String typed, String code, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (typed.charAt(i - 1) == code.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == code.charAt(j - 2)
                && typed.charAt(i - 2) == code.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
