package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mgr.kernel.Database;
import nl.mgr.platform.RowProblem;
import org.jspecify.annotations.Nullable;

/** Keeps what is wrong with a refused file, row by row and per municipality, for its sender to repair. */
@ApplicationScoped
class Verdicts {

    private static final String FORGET_PROBLEMS = "delete from monitoring.delivery_problem where delivery_id = any (?)";
    private static final String FORGET_SHARES = "delete from monitoring.delivery_share where delivery_id = any (?)";
    private static final String KEEP_PROBLEM = """
            insert into monitoring.delivery_problem
              (cooperation_id, delivery_id, provider_id, place, row_number, column_name, value, rule, rule_values)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[])""";
    private static final String KEEP_SHARE = """
            insert into monitoring.delivery_share
              (cooperation_id, delivery_id, provider_id, municipality_code, row_count, wrong_count)
            values (?, ?, ?, ?, ?, ?)""";
    private static final int LONGEST_VALUE = 200;

    @Inject
    private Database database;

    void forget(Collection<java.util.UUID> deliveries) {
        database.update(FORGET_PROBLEMS, List.copyOf(deliveries));
        database.update(FORGET_SHARES, List.copyOf(deliveries));
    }

    void keep(Received head, ReadFile file, List<RowProblem> wrong) {
        List<@Nullable Object[]> problems = new ArrayList<>();
        for (RowProblem problem : wrong) {
            problems.add(new Object[] {
                head.cooperationId(),
                head.id(),
                head.providerId(),
                problems.size(),
                problem.row(),
                problem.column(),
                storable(problem.value()),
                problem.rule(),
                problem.values().isEmpty() ? "{}" : problem.values()
            });
        }
        database.batch(KEEP_PROBLEM, problems);
        keepShares(head, file, wrong);
    }

    private void keepShares(Received head, ReadFile file, List<RowProblem> wrong) {
        Set<Integer> wrongRows = new HashSet<>();
        wrong.forEach(problem -> wrongRows.add(problem.row()));
        Map<String, int[]> counts = new HashMap<>();
        for (StagedLine line : file.lines()) {
            int[] count = counts.computeIfAbsent(line.municipalityCode(), code -> new int[2]);
            count[0]++;
            count[1] += wrongRows.contains(line.row()) ? 1 : 0;
        }
        List<@Nullable Object[]> shares = new ArrayList<>();
        counts.forEach((code, count) -> shares.add(
                new Object[] {head.cooperationId(), head.id(), head.providerId(), code, count[0], count[1]}));
        database.batch(KEEP_SHARE, shares);
    }

    /** A database text has no NUL, and a message no novel. */
    private static String storable(String value) {
        String bare = value.replace("\u0000", "");
        return bare.length() > LONGEST_VALUE ? bare.substring(0, LONGEST_VALUE) + "…" : bare;
    }
}
