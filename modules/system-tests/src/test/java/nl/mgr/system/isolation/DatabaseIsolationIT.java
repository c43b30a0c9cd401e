package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.mgr.system.support.ProofReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random attempts of every database role on every table and view, in a database that the product's own bootstrap and
 * migrations made and in which every tenant has a row in every table. And the controls: with a hole in the wall the same
 * attempts find it.
 */
class DatabaseIsolationIT {

    private static final long SEED = 20261130L;
    private static final int ENOUGH_TO_FIND_A_HOLE = 2000;
    private static final int SHOWN = 20;

    private static IsolationDatabase database;
    private static TenantRows rows;
    private static Map<String, List<String>> truth;

    @BeforeAll
    static void fill() throws Exception {
        database = IsolationDatabase.start();
        try (Connection superuser = database.as("postgres")) {
            rows = new TenantRows(superuser);
            truth = Attempts.truth(superuser, rows);
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void everyTableAndViewHasAnExpectationAndRows() {
        assertThat(new Visibility().relations())
                .isEqualTo(new TreeSet<>(rows.relations().keySet()));
        assertThat(truth)
                .allSatisfy((relation, all) -> assertThat(all).as(relation).isNotEmpty());
    }

    @Test
    void nobodySeesOrTouchesWhatIsAnothers() throws SQLException {
        int count = ProofReport.count(10_000, 100_000);
        Attempts.Outcome outcome = attempts(count, true);
        ProofReport.write(
                "database-isolation",
                "attempts=" + outcome.attempts(),
                "seed=" + SEED,
                "relations=" + truth.size(),
                "rows-seen=" + outcome.rowsSeen(),
                "denials=" + outcome.denials(),
                "violations=" + outcome.violations().size());
        assertThat(outcome.violations().stream().limit(SHOWN)).isEmpty();
        assertThat(rolesThatSeeSomething())
                .as("who never sees what is his proves nothing")
                .filteredOn(one -> !outcome.seen().contains(one))
                .isEmpty();
    }

    private static List<String> rolesThatSeeSomething() {
        Visibility visibility = new Visibility();
        return visibility.relations().stream()
                .flatMap(relation -> Scope.ROLES.stream()
                        .map(role -> new Scope(role, null, List.of(), null, List.of()))
                        .filter(scope -> !visibility.rule(relation, scope).equals("-"))
                        .map(scope -> relation + " " + scope.word()))
                .toList();
    }

    @Test
    void controlWithThePolicyOfOneTableOffItIsFound() throws SQLException {
        asSuperuser("alter table contracts.tariff disable row level security");
        try {
            assertThat(attempts(ENOUGH_TO_FIND_A_HOLE, true).places()).contains("contracts.tariff");
        } finally {
            asSuperuser("alter table contracts.tariff enable row level security");
        }
    }

    @Test
    void controlWithAScopeThatLastsForTheSessionItIsFound() throws SQLException {
        assertThat(attempts(ENOUGH_TO_FIND_A_HOLE, false).violations())
                .anyMatch(violation -> violation.contains(Attempts.NOBODY));
    }

    private static Attempts.Outcome attempts(int count, boolean local) throws SQLException {
        try (Connection pooled = database.as("mgr_app")) {
            return new Attempts(pooled, rows, truth, SEED, local).run(count);
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = database.as("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
