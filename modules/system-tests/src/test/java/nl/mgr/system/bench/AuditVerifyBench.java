package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * How long a chain of a million lines takes to be computed anew, in the parts in which the nightly check and the command do
 * it. The lines look like those of a change of two fields with a reason; all of it is rolled back.
 */
class AuditVerifyBench {

    private static final UUID CHAIN = UUID.fromString("01920000-0000-7000-8000-00000000a0d4");
    private static final int LINES = 1_000_000;
    private static final int PART = 20_000;
    private static final double MOST_SECONDS = 90;

    @Test
    void aMillionLinesAreVerifiedInTime() throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared())) {
            database.setAutoCommit(false);
            try (Statement statement = database.createStatement()) {
                statement.execute(
                        "insert into platform.audit_entry (cooperation_id, table_name, row_id, operation, old, new,"
                                + " person_id, cause, act, record_id, reason) select '" + CHAIN
                                + "', 'contracts.contract_line',"
                                + " gen_random_uuid(), 'update', jsonb_build_object('valid_until', '2026-12-31', 'origin', n),"
                                + " jsonb_build_object('valid_until', '2027-12-31', 'origin', n + 1), gen_random_uuid(),"
                                + " 'Contractbeheerder', gen_random_uuid(), gen_random_uuid(), 'besluit ' || n"
                                + " from generate_series(1, " + LINES + ") as n");
                Awaitility.await("the sealer leaves the turn to us")
                        .atMost(Duration.ofMinutes(10))
                        .until(() -> sealed(statement));
                statement.execute("analyze platform.audit_entry");
            }
            long begun = System.nanoTime();
            assertThat(verified(database)).isEqualTo(LINES);
            BenchReport.seconds(
                    "audit-verify",
                    (System.nanoTime() - begun) / 1e9,
                    MOST_SECONDS,
                    "1 000 000 lines in parts of 20 000, as the nightly check");
            database.rollback();
        }
    }

    private static boolean sealed(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select platform.seal(" + 2 * LINES + ") >= " + LINES + " as done")) {
            row.next();
            return row.getBoolean("done");
        }
    }

    private static long verified(Connection database) throws SQLException {
        long lines = 0;
        long sequence = 0;
        byte[] hash = new byte[0];
        boolean more = true;
        try (PreparedStatement part =
                database.prepareStatement("select * from platform.verify_part(?, ?, ?, ?) order by sequence")) {
            while (more) {
                part.setObject(1, CHAIN);
                part.setLong(2, sequence);
                part.setBytes(3, hash);
                part.setInt(4, PART);
                more = false;
                try (ResultSet rows = part.executeQuery()) {
                    while (rows.next()) {
                        assertThat(rows.getString("problem")).isEqualTo("end");
                        sequence = rows.getLong("sequence");
                        hash = rows.getBytes("hash");
                        lines += rows.getLong("lines");
                        more = true;
                    }
                }
            }
        }
        try (PreparedStatement ends = database.prepareStatement("select * from platform.verify_ends(?)")) {
            ends.setObject(1, CHAIN);
            try (ResultSet rows = ends.executeQuery()) {
                assertThat(rows.next()).isFalse();
            }
        }
        return lines;
    }
}
