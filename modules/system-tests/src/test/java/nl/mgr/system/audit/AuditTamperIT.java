package nl.mgr.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random manipulations of a sealed chain by the superuser, past all triggers, in every way somebody with the whole database
 * could think of: none goes unseen. Each is rolled back, and so is the chain.
 */
class AuditTamperIT {

    private static final String CHAIN = "01920000-0000-7000-8000-00000000a0d2";
    private static final String OTHER = "01920000-0000-7000-8000-00000000a0d3";
    private static final int LINES = 120;

    /** One way to change history; {@code {n}} is a line of the chain, {@code {m}} another, {@code {r}} something random. */
    private record Way(String name, String... statements) {}

    private static final String LINE = "update platform.audit_entry e set ";
    private static final String AT = " where e.cooperation_id = '" + CHAIN + "' and e.sequence = {n}";
    /** What the sealer does, done by hand from line {n} on: every hash fits the one before. */
    private static final String HASH_ANEW = """
            do $$ declare line platform.audit_entry; before bytea; begin
              select coalesce((select hash from platform.audit_entry where cooperation_id = 'CHAIN' and sequence = {n} - 1), ''::bytea)
                into before;
              for line in select * from platform.audit_entry
                          where cooperation_id = 'CHAIN' and sequence >= {n} order by sequence loop
                before := platform.entry_hash(before, line.sequence, line);
                update platform.audit_entry set hash = before where id = line.id;
              end loop;
              update platform.audit_head set hash = before where chain = 'CHAIN' and sequence =
                (select max(sequence) from platform.audit_entry where cooperation_id = 'CHAIN');
            end $$""".replace("CHAIN", CHAIN);

    private static final List<Way> WAYS = List.of(
            new Way("who", LINE + "cause = cause || '{r}'" + AT),
            new Way("whose", LINE + "person_id = gen_random_uuid()" + AT),
            new Way("when", LINE + "at = at + interval '1 microsecond'" + AT),
            new Way("what before", LINE + "old = jsonb_build_object('n', '{r}')" + AT),
            new Way("what after", LINE + "new = jsonb_build_object('n', '{r}')" + AT),
            new Way("nothing after", LINE + "new = null" + AT),
            new Way("table", LINE + "table_name = 'test.other'" + AT),
            new Way("row", LINE + "row_id = gen_random_uuid()" + AT),
            new Way("operation", LINE + "operation = 'delete'" + AT),
            new Way("why", LINE + "reason = coalesce(reason, '') || '{r}'" + AT),
            new Way("no why", LINE + "reason = null, act = null, record_id = null" + AT),
            new Way("act", LINE + "act = gen_random_uuid()" + AT),
            new Way("record", LINE + "record_id = gen_random_uuid()" + AT),
            new Way("cooperation", LINE + "cooperation_id = '" + OTHER + "'" + AT),
            new Way("hash", LINE + "hash = set_byte(hash, {b}, (get_byte(hash, {b}) + 1) % 256)" + AT),
            new Way("unsealed again", LINE + "hash = null, sequence = null" + AT),
            new Way("removed", "delete from platform.audit_entry e" + AT),
            new Way(
                    "removed and closed up",
                    "delete from platform.audit_entry e" + AT,
                    LINE + "sequence = -sequence" + AT.replace("= {n}", "> {n}"),
                    LINE + "sequence = -sequence - 1" + AT.replace("= {n}", "< 0")),
            new Way("tail cut off", "delete from platform.audit_entry e" + AT.replace("= {n}", ">= {n}")),
            new Way(
                    "tail cut off, end set back",
                    "delete from platform.audit_entry e" + AT.replace("= {n}", "> {n}"),
                    "update platform.audit_head h set sequence = e.sequence, hash = e.hash from platform.audit_entry e"
                            + " where h.chain = '" + CHAIN + "' and e.cooperation_id = h.chain and e.sequence = {n}"),
            new Way(
                    "exchanged",
                    LINE + "sequence = 0" + AT,
                    LINE + "sequence = {n}" + AT.replace("{n}", "{m}"),
                    LINE + "sequence = {m}" + AT.replace("= {n}", "= 0")),
            new Way(
                    "forged behind the end",
                    "insert into platform.audit_entry (cooperation_id, table_name, operation, cause, sequence, hash)"
                            + " select '" + CHAIN
                            + "', 'test.line', 'insert', '{r}', max(sequence) + 1, sha256('{r}'::bytea)"
                            + " from platform.audit_entry where cooperation_id = '" + CHAIN + "'"),
            new Way(
                    "end changed",
                    "update platform.audit_head set hash = sha256('{r}'::bytea) where chain = '" + CHAIN + "'"),
            new Way(
                    "end set back",
                    "update platform.audit_head set sequence = sequence - 1 where chain = '" + CHAIN + "'"),
            new Way("end removed", "delete from platform.audit_head where chain = '" + CHAIN + "'"),
            new Way(
                    "all of it removed",
                    "delete from platform.audit_entry where cooperation_id = '" + CHAIN + "'",
                    "delete from platform.audit_head where chain = '" + CHAIN + "'"),
            new Way("changed and all hashes anew", LINE + "new = jsonb_build_object('n', '{r}')" + AT, HASH_ANEW));

    private Connection database;
    private Statement sql;

    @BeforeEach
    void aChain() throws SQLException {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        database.setAutoCommit(false);
        sql = database.createStatement();
        sql.execute("insert into platform.audit_entry"
                + " (cooperation_id, table_name, row_id, operation, old, new, person_id, cause, act, record_id, reason)"
                + " select '" + CHAIN + "', 'test.line', gen_random_uuid(), 'update', jsonb_build_object('n', n),"
                + " jsonb_build_object('n', n + 1), gen_random_uuid(), 'test', gen_random_uuid(), gen_random_uuid(),"
                + " case when n % 2 = 0 then 'besluit ' || n end from generate_series(1, " + LINES + ") as n");
        Awaitility.await("the sealer leaves the turn to us")
                .atMost(Duration.ofMinutes(2))
                .until(this::sealed);
        sql.execute("insert into platform.audit_published (id, chain, sequence, hash, published_at, in_file)"
                + " select gen_random_uuid(), chain, sequence, hash, at, true from platform.audit_head"
                + " where chain = '" + CHAIN + "'");
        assertThat(problems()).isEmpty();
        sql.execute("set local session_replication_role = replica");
        sql.execute("alter table platform.audit_entry drop constraint audit_entry_check");
    }

    @AfterEach
    void nothingHappened() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void everyManipulationIsFound() throws SQLException {
        int wanted = Math.max(WAYS.size(), ProofReport.count(60, 1000));
        long seed = Long.getLong("mgr.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, Integer> tried = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Way way = WAYS.get(i < WAYS.size() ? i : random.nextInt(WAYS.size()));
            int line = 2 + random.nextInt(LINES - 2);
            int other = line == 2 ? LINES : 1 + random.nextInt(line - 1);
            Savepoint before = database.setSavepoint();
            for (String statement : way.statements()) {
                sql.execute(statement
                        .replace("{n}", String.valueOf(line))
                        .replace("{m}", String.valueOf(other))
                        .replace("{b}", String.valueOf(random.nextInt(32)))
                        .replace("{r}", Long.toHexString(random.nextLong())));
            }
            if (problems().isEmpty()) {
                missed.add(way.name() + " at " + line);
            }
            database.rollback(before);
            tried.merge(way.name(), 1, Integer::sum);
        }
        ProofReport.write(
                "audit-tamper",
                "manipulations=" + wanted,
                "found=" + (wanted - missed.size()),
                "ways=" + tried.size(),
                "lines=" + LINES,
                "seed=" + seed);
        assertThat(missed).isEmpty();
        assertThat(tried).hasSize(WAYS.size());
        assertThat(problems()).as("what is rolled back left no trace").isEmpty();
    }

    private boolean sealed() throws SQLException {
        sql.execute("select platform.seal(1000000)");
        try (ResultSet row = sql.executeQuery("select count(*) = " + LINES + " from platform.audit_entry"
                + " where cooperation_id = '" + CHAIN + "' and sequence is not null")) {
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
}
