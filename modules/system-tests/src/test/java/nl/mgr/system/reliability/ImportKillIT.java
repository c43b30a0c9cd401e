package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.imports.ImportDriver;
import nl.mgr.system.imports.ProviderFile;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server while a file is read in and another goes out: no row of the file is there before all are,
 * the next server brings it to its end, and a list that was cut off can't be taken for a whole one.
 */
@Tag("own-platform")
class ImportKillIT {

    private static final long SEED = 20261130L;
    private static final String STAFF = "contractbeheerder@mgr-sdcg";
    private static final String KIND = "aanbieders";
    private static final String LIST = "/leveringen/regels?bestand=csv";
    private static final int FIRST = 96_000_000;
    private static final int ROWS = 3_000;
    private static final int LONGEST_PAUSE_MILLIS = 2_500;
    private static final String OURS = "(select id from cooperation.cooperation where code = 'mgr-sdcg')";

    private static Survivor platform;

    private ImportDriver staff;
    private final Random random = new Random(SEED);
    private int cutOff;

    @BeforeAll
    static void start() {
        platform = Survivor.on("import-killed");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void logIn() {
        staff = new ImportDriver(platform.now(), STAFF);
    }

    @Test
    void aFileIsReadInAsAWholeOnceWheneverItIsKilled() throws Exception {
        int kills = ProofReport.count(2, 20);
        int inPart = 0;
        int rolledBack = 0;
        for (int kill = 0; kill < kills; kill++) {
            int first = FIRST + kill * ROWS;
            String run =
                    switch (kill) {
                        case 0 -> killedWhileItIsChecked(first);
                        case 1 -> killedAtTheLastRow(first);
                        default -> killedAtRandom(first);
                    };
            awaitRolledBack();
            long there = rows(first);
            inPart += there == 0 || there == ROWS ? 0 : 1;
            rolledBack += there == 0 ? 1 : 0;
            platform.startAgain();
            staff = new ImportDriver(platform.now(), STAFF);
            broughtToItsEnd(run, first);
        }
        ProofReport.write(
                "import-kill",
                "kills=" + kills,
                "seed=" + SEED,
                "rows=" + ROWS * kills,
                "nothing-there-after-the-kill=" + rolledBack,
                "in-part=" + inPart,
                "lists-cut-off=" + cutOff);
        assertThat(inPart).isZero();
        assertThat(cutOff)
                .as("no list was cut off: the kills proved nothing of it")
                .isPositive();
    }

    private String killedWhileItIsChecked(int first) throws Exception {
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement hold = database.createStatement()) {
            database.setAutoCommit(false);
            hold.execute("lock table platform.import_row in share mode");
            String run = handIn(first);
            staff.awaits(run, "checking");
            kill();
            return run;
        }
    }

    /** The last row of the file has to wait for another's, behind all before it. */
    private String killedAtTheLastRow(int first) throws Exception {
        String run = handIn(first);
        assertThat(staff.settled(run)).isEqualTo("checked");
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement hold = database.createStatement()) {
            database.setAutoCommit(false);
            hold.execute(
                    "insert into providers.provider (id, cooperation_id, number, name, legal_name, kvk_number, agb_code,"
                            + " kind, valid_from) values (gen_random_uuid(), " + OURS + ", 'in de weg', 'x', 'x', '"
                            + (first + ROWS - 1) + "', '" + first + "', 'instelling', '2026-01-01')");
            staff.confirm(run);
            Awaitility.await("it is in the middle of the import")
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> staff.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like '%insert into providers.provider%'")
                            == 1);
            kill();
            return run;
        }
    }

    /** While it is checked or while it is applied, as chance has it: this pause is the chance, not a wait. */
    private String killedAtRandom(int first) throws Exception {
        String run = handIn(first);
        if (random.nextBoolean()) {
            assertThat(staff.settled(run)).isEqualTo("checked");
            staff.confirm(run);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        kill();
        return run;
    }

    private void awaitRolledBack() {
        Awaitility.await("what was killed is rolled back")
                .atMost(Duration.ofSeconds(30))
                .until(() -> staff.number("select count(*) from pg_stat_activity where application_name <> ''"
                                + " and state <> 'idle' and pid <> pg_backend_pid()")
                        == 0);
    }

    private void broughtToItsEnd(String run, int first) {
        if (staff.settled(run).equals("checked")) {
            staff.confirm(run);
        }
        assertThat(staff.settled(run)).isEqualTo("applied");
        assertThat(rows(first)).isEqualTo(ROWS);
        assertThat(staff.number("select count(*) from platform.audit_entry where table_name = 'providers.provider'"
                        + " and operation = 'insert' and new ->> 'kvk_number' between '" + first + "' and '"
                        + (first + ROWS - 1) + "'"))
                .as("each row stands in the trail once")
                .isEqualTo(ROWS);
    }

    /** With a list on its way out of the server that is killed. */
    private void kill() throws IOException {
        HttpVisitor reader = HttpVisitor.of(platform.now()).logsInAs(STAFF);
        try (InputStream list = reader.stream(LIST).body()) {
            assertThat(list.read()).isNotNegative();
            platform.now().killServer();
            try {
                list.readAllBytes();
            } catch (IOException e) {
                cutOff++;
            }
        }
    }

    private String handIn(int first) {
        return staff.upload(KIND, "kill.csv", ProviderFile.invented(first, ROWS).bytes());
    }

    private long rows(int first) {
        return staff.number("select count(*) from providers.provider where kvk_number between '" + first + "' and '"
                + (first + ROWS - 1) + "' and number <> 'in de weg'");
    }
}
