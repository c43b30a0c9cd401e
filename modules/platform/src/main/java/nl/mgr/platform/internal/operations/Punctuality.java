package nl.mgr.platform.internal.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mgr.kernel.BackgroundWork.Run;
import nl.mgr.kernel.HealthCheck.Verdict;

/** Whether work of the background comes when it should. */
final class Punctuality {

    /** A round may be late by its pause twice over, and by this at least: nodes write down what they do now and then. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** Large files take minutes; what takes longer hangs. */
    static final Duration LONG_AT_WORK = Duration.ofMinutes(15);

    private Punctuality() {}

    /** Of one round on one node. */
    static Verdict of(Run run, Instant now) {
        Instant started = run.startedAt();
        // what a node that fell silent was at, nobody knows
        boolean silent = Duration.between(run.seenAt(), now).compareTo(GRACE) > 0;
        if (run.running() && started != null && !silent) {
            return Duration.between(started, now).compareTo(LONG_AT_WORK) > 0 ? Verdict.BAD : Verdict.GOOD;
        }
        if (Duration.between(run.dueAt(), now).compareTo(grace(run)) > 0) {
            return Verdict.BAD;
        }
        return run.failure() == null ? Verdict.GOOD : Verdict.WARN;
    }

    /**
     * Of all together: a round that comes on no node is bad; one that comes on some node only, or that failed, is to be
     * looked at.
     */
    static Map<String, Verdict> byName(List<Run> runs, Instant now) {
        Map<String, List<Verdict>> all = runs.stream()
                .collect(Collectors.groupingBy(
                        Run::name, TreeMap::new, Collectors.mapping(run -> of(run, now), Collectors.toList())));
        Map<String, Verdict> worst = new TreeMap<>();
        all.forEach((name, verdicts) -> {
            boolean nowhere = verdicts.stream().allMatch(verdict -> verdict == Verdict.BAD);
            boolean everywhere = verdicts.stream().allMatch(verdict -> verdict == Verdict.GOOD);
            worst.put(name, nowhere ? Verdict.BAD : everywhere ? Verdict.GOOD : Verdict.WARN);
        });
        return worst;
    }

    private static Duration grace(Run run) {
        return List.of(GRACE, run.pause().multipliedBy(2)).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
