package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.mgr.system.reliability.Uploader.Acknowledged;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * {@code kill -9} of the server and of PostgreSQL while providers hand in files: every file that was acknowledged is there
 * once and whole, no file is there in part, and nothing is left to be delivered.
 */
@Tag("own-platform")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

    private static final long SEED = 20261130L;
    private static final List<String> LOG_INS =
            List.of("aanbieder@mgr-sdcg", "aanbieder-018@mgr-sdcg", "aanbieder@zuid-limburg");
    private static final int UPLOADERS_PER_LOG_IN = 2;
    private static final List<String> MONTHS = months();
    /** Uploads that begin between two kills: at least, and how many more at random. */
    private static final int BETWEEN = 6;

    private static final int LONGEST_UPLOAD_MILLIS = 1500;
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofMinutes(3);
    private static final int CHANCES_TO_LOSE = 10;

    private static final List<Acknowledged> ACKNOWLEDGED = new ArrayList<>();
    private static Survivor platform;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() {
        platform = Survivor.on("killed");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void whatWasAcknowledgedIsThereOnceAndWhole() throws Exception {
        int kills = 2 * ProofReport.count(1, 10);
        Semaphore begun = new Semaphore(0);
        List<Uploader> uploaders = new ArrayList<>();
        for (int i = 0; i < LOG_INS.size() * UPLOADERS_PER_LOG_IN; i++) {
            int turn = i / LOG_INS.size();
            List<String> months = IntStream.range(0, MONTHS.size())
                    .filter(month -> month % UPLOADERS_PER_LOG_IN == turn)
                    .mapToObj(MONTHS::get)
                    .toList();
            uploaders.add(new Uploader(LOG_INS.get(i % LOG_INS.size()), months, SEED + i, platform, begun));
        }
        ExecutorService threads = Executors.newFixedThreadPool(uploaders.size());
        List<Future<?>> running = new ArrayList<>();
        uploaders.forEach(uploader -> running.add(threads.submit(uploader)));
        for (int kill = 0; kill < kills; kill++) {
            awaitUploads(begun, running);
            killAtRandom(kill);
        }
        awaitUploads(begun, running);
        uploaders.forEach(Uploader::finish);
        for (Future<?> each : running) {
            each.get(UNTIL_ALL_IS_DONE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        uploaders.forEach(uploader -> ACKNOWLEDGED.addAll(uploader.acknowledged()));
        try (Connection database = PlatformDatabase.asSuperuser(platform.now())) {
            Ledger ledger = new Ledger(database);
            awaitNothingLeft(ledger);
            List<String> losses = ledger.losses(ACKNOWLEDGED);
            List<String> violations = new ArrayList<>();
            for (Uploader uploader : uploaders) {
                violations.addAll(ledger.outOfForce(uploader.acknowledged()));
            }
            ProofReport.write(
                    "kill",
                    "kills=" + kills,
                    "seed=" + SEED,
                    "uploaders=" + uploaders.size(),
                    "acknowledged=" + ACKNOWLEDGED.size(),
                    "rows="
                            + ACKNOWLEDGED.stream()
                                    .mapToInt(each -> each.upload().rows())
                                    .sum(),
                    "unacknowledged-and-retried=" + failures(uploaders),
                    "losses=" + losses.size(),
                    "violations=" + violations.size());
            assertThat(losses).isEmpty();
            assertThat(violations).isEmpty();
            assertThat(ACKNOWLEDGED).hasSizeGreaterThan(kills * BETWEEN / 2);
            assertThat(failures(uploaders))
                    .as("no upload was disturbed: the kills proved nothing")
                    .isNotEmpty();
        }
    }

    /** Waits until so many uploads began that a kill falls among them. */
    private void awaitUploads(Semaphore begun, List<Future<?>> running) {
        int wanted = BETWEEN + random.nextInt(BETWEEN);
        begun.drainPermits();
        Awaitility.await("uploads go on")
                .atMost(UNTIL_ALL_IS_DONE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    for (Future<?> each : running) {
                        if (each.isDone()) {
                            each.get();
                        }
                    }
                    return begun.availablePermits() >= wanted;
                });
    }

    /** The server and the database in turn, at any moment of an upload: this pause is the chance, not a wait. */
    private void killAtRandom(int kill) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_UPLOAD_MILLIS));
        if (kill % 2 == 0) {
            platform.killDatabase(random.nextBoolean());
        } else {
            platform.killServer();
        }
    }

    private static void awaitNothingLeft(Ledger ledger) {
        Awaitility.await("messages are delivered, files finished, the trail sealed")
                .atMost(UNTIL_ALL_IS_DONE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(ledger.violations()).isEmpty());
    }

    private static Map<String, Integer> failures(List<Uploader> uploaders) {
        Map<String, Integer> all = new TreeMap<>();
        uploaders.forEach(uploader -> uploader.failures().forEach((how, times) -> all.merge(how, times, Integer::sum)));
        return all;
    }

    /** A check that can't see is no check: each kind of damage, done by hand and taken back, is reported. */
    @Test
    @Order(2)
    void everyKindOfDamageIsSeen() throws Exception {
        Acknowledged one = ACKNOWLEDGED.get(random.nextInt(ACKNOWLEDGED.size()));
        String file = "'" + one.delivery() + "'";
        String line = "(select id from monitoring.delivery_line where delivery_id = " + file + " limit 1)";
        damage("delete from monitoring.delivery_line where id = " + line, "is not what was handed in");
        damage("delete from monitoring.delivery_line where id = " + line, "taken in part");
        damage(
                "update monitoring.delivery set status = 'received', set_hash = null, replaced_by = null where id = "
                        + file,
                "left half way");
        damage("delete from monitoring.delivery where id = " + file, "is there 0 times");
        damage(
                "delete from monitoring.utilisation_fact where ctid in (select ctid from monitoring.utilisation_fact limit 1)",
                "figures differ");
        damage(
                "update monitoring.utilisation_fact set cents = cents + 1 where (line_id, municipality_id, month) in"
                        + " (select line_id, municipality_id, month from monitoring.utilisation_fact limit 1)",
                "figures differ");
        damage(
                "update monitoring.utilisation_year set month_cents[3] = 1 where month_cents[3] > 1 and year = 2026",
                "sums of years differ");
        damage(
                "insert into monitoring.staged_line (cooperation_id, delivery_id, provider_id, row_number, month,"
                        + " municipality_code, product_code) select cooperation_id, id, provider_id, 1, month, '', ''"
                        + " from monitoring.delivery where id = " + file,
                "left staged");
        damage(
                "update kernel.outbox set delivered_at = null where id in (select id from kernel.outbox limit 1)",
                "a message waits");
        damage(
                "update platform.audit_entry set cause = 'x' where id in"
                        + " (select id from platform.audit_entry where sequence is not null limit 1)",
                "trail is broken");
    }

    private static void damage(String sql, String seen) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            Ledger ledger = new Ledger(database);
            List<String> reported = new ArrayList<>(ledger.losses(ACKNOWLEDGED));
            reported.addAll(ledger.violations());
            assertThat(reported).as(sql).anySatisfy(each -> assertThat(each).contains(seen));
            database.rollback();
        }
    }

    /** With a database that acknowledges before it has written, the same kill loses files and the same check tells. */
    @Test
    @Order(3)
    void aDatabaseThatAcknowledgesTooEarlyIsFoundOut() throws Exception {
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement statement = database.createStatement()) {
            statement.execute("alter role mgr_app set synchronous_commit = off");
            statement.execute("alter system set wal_writer_delay = '10s'");
        }
        platform.killDatabase(true);
        int kills = 0;
        List<String> losses = List.of();
        while (losses.isEmpty() && kills < CHANCES_TO_LOSE) {
            Uploader uploader = new Uploader(LOG_INS.get(0), MONTHS, SEED + kills, platform, new Semaphore(0));
            uploader.finishAfter(1);
            uploader.run();
            platform.killDatabase(true);
            kills++;
            try (Connection database = PlatformDatabase.asSuperuser(platform.now())) {
                losses = new Ledger(database).losses(uploader.acknowledged());
            }
        }
        ProofReport.write("kill-control", "synchronous_commit=off", "kills=" + kills, "losses=" + losses.size());
        assertThat(losses).isNotEmpty();
    }

    /** After all this, one that is asked by the system to stop, itself alone, stops as one that nobody ever disturbed. */
    @Test
    @Order(4)
    void aStopAfterAllKillsIsOrderly() throws Exception {
        RunningPlatform last = platform.now();
        long postmaster = PlatformDatabase.postmaster(last.data());
        // the state that is asked for is not there by itself
        assertThat(Stopped.needsRecovery(last.data())).isTrue();
        last.signal("TERM", false);
        Stopped.require(last, postmaster);
    }

    /** Months in which every provider of the demo has contracts, from before the demo's first settled one. */
    private static List<String> months() {
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= 10; month++) {
            months.add("2025-%02d".formatted(month));
        }
        return months;
    }
}
