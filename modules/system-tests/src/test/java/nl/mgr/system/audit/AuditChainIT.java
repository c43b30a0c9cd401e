package nl.mgr.system.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the trail past all triggers, as the superuser, is found by the check. Everything is rolled back. */
class AuditChainIT {

    private static final String CHAIN = "01920000-0000-7000-8000-00000000a0d1";

    private Connection database;
    private Statement sql;

    @BeforeEach
    void aChainOfFiveLines() throws SQLException {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        database.setAutoCommit(false);
        sql = database.createStatement();
        for (int i = 1; i <= 5; i++) {
            sql.execute("insert into platform.audit_entry (cooperation_id, table_name, operation, new, cause) values ('"
                    + CHAIN + "', 'test.line', 'insert', jsonb_build_object('n', " + i + "), 'test')");
        }
        Awaitility.await("the sealer leaves the turn to us")
                .atMost(Duration.ofMinutes(2))
                .until(this::sealed);
        assertThat(problems()).isEmpty();
        sql.execute("set local session_replication_role = replica");
    }

    @AfterEach
    void nothingHappened() throws SQLException {
        database.rollback();
        database.close();
    }

    /** The product's own sealer takes turns with us: while it is at work, sealing does nothing and says so. */
    private boolean sealed() throws SQLException {
        sql.execute("select platform.seal(1000000)");
        try (ResultSet row = sql.executeQuery("select count(*) = 5 from platform.audit_entry where cooperation_id = '"
                + CHAIN + "' and sequence is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private List<String> problems() throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select sequence, problem from platform.verify('" + CHAIN + "')")) {
            while (rows.next()) {
                found.add(rows.getString("problem") + " " + rows.getLong("sequence"));
            }
        }
        return found;
    }

    private void tamper(String statement) throws SQLException {
        assertThat(sql.executeUpdate(statement.replace("CHAIN", "cooperation_id = '" + CHAIN + "'")))
                .isPositive();
    }

    @Test
    void aChangedLineIsFound() throws SQLException {
        tamper("update platform.audit_entry set new = '{\"n\": 33}' where CHAIN and sequence = 3");
        assertThat(problems()).containsExactly("changed 3");
    }

    @Test
    void aChangedLineWithANewHashBreaksTheNext() throws SQLException {
        tamper("update platform.audit_entry set new = '{\"n\": 33}' where CHAIN and sequence = 3");
        tamper("update platform.audit_entry entry set hash = platform.entry_hash((select before.hash"
                + " from platform.audit_entry before where before.cooperation_id = entry.cooperation_id"
                + " and before.sequence = 2), 3, entry) where CHAIN and sequence = 3");
        assertThat(problems()).containsExactly("changed 4");
    }

    @Test
    void aMissingLineIsFound() throws SQLException {
        tamper("delete from platform.audit_entry where CHAIN and sequence = 3");
        assertThat(problems()).contains("gap 4");
    }

    @Test
    void aMissingFirstLineIsFound() throws SQLException {
        tamper("delete from platform.audit_entry where CHAIN and sequence = 1");
        assertThat(problems()).contains("gap 2");
    }

    @Test
    void aTailThatWasCutOffIsFound() throws SQLException {
        tamper("delete from platform.audit_entry where CHAIN and sequence >= 4");
        assertThat(problems()).containsExactly("cut 5");
    }

    @Test
    void notEvenTheOwnerChangesHistory() throws SQLException {
        sql.execute("set local session_replication_role = origin");
        sql.execute("set local role mgr_owner");
        assertThatThrownBy(() -> sql.execute("update platform.audit_entry set cause = 'x'"))
                .hasMessageContaining("history is not changed");
    }

    @Test
    void whatTheProductWritesIsSealedWithinSeconds() throws SQLException {
        database.rollback(); // gives the turn back to the sealer
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            try (Connection fresh = PlatformDatabase.asSuperuser(Platform.shared());
                    ResultSet row = fresh.createStatement()
                            .executeQuery("select count(*) filter (where sequence is null) = 0 and count(*) > 0"
                                    + " from platform.audit_entry")) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }
}
