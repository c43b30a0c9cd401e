package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.mgr.system.reliability.MgrCommand.End;
import nl.mgr.system.reliability.Uploader.Acknowledged;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
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
 * A backup is made while providers hand in files, restored to a new folder and started there: what was acknowledged before
 * the backup began is in it, the trail of changes has no fault, people log in. What is damaged or broken off is no backup.
 */
@Tag("own-platform")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupIT {

    private static final long SEED = 20261201L;
    private static final List<String> LOG_INS = List.of("aanbieder@mgr-sdcg", "aanbieder-018@mgr-sdcg");
    private static final List<String> MONTHS = List.of("2025-01", "2025-02", "2025-03", "2025-04");
    private static final int BEFORE = 6;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    /** Rows that only grow: what was there before the backup is there after the restore. */
    private static final List<String> GROWING =
            List.of("platform.person", "monitoring.delivery", "contracts.contract", "cooperation.participation");

    private static Survivor platform;
    private static Path folder;
    private static Path backup;

    @BeforeAll
    static void start() throws IOException {
        platform = Survivor.on("backed-up");
        folder = Files.createDirectories(Distribution.work("backups"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void whatWasAcknowledgedBeforeItBeganIsInTheRestoredPlatform() throws Exception {
        Semaphore begun = new Semaphore(0);
        List<Uploader> uploaders = LOG_INS.stream()
                .map(login -> new Uploader(login, MONTHS, SEED + login.length(), platform, begun))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(uploaders.size());
        List<Future<?>> running = new ArrayList<>();
        uploaders.forEach(uploader -> running.add(threads.submit(uploader)));
        Awaitility.await("files are handed in")
                .atMost(LONGEST)
                .until(() -> acknowledged(uploaders).size() >= BEFORE);
        List<Acknowledged> before = acknowledged(uploaders);
        Map<String, Long> rows = counts(platform.now());

        End end = MgrCommand.run(platform.now().data(), "backup", folder.toString());

        int after = acknowledged(uploaders).size();
        uploaders.forEach(Uploader::finish);
        for (Future<?> each : running) {
            each.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(end.code()).as(end.said()).isZero();
        assertThat(end.said()).contains("fingerprint").contains("it holds the passwords");
        assertThat(after).as("work went on meanwhile").isGreaterThan(before.size());
        backup = onlyFile();
        assertThat(end.said()).contains(backup.toString());

        Path restored = Distribution.work("restored");
        End back = MgrCommand.run(platform.now().data(), "restore", backup.toString(), restored.toString());
        assertThat(back.code()).as(back.said()).isZero();
        Path nights = Files.createDirectories(Distribution.work("nightly-backups"));
        try (RunningPlatform copy = RunningPlatform.start(restored, later(nights))) {
            assertThat(HttpVisitor.of(copy)
                            .logsInAs(LOG_INS.get(0))
                            .get("/vandaag")
                            .status())
                    .isEqualTo(200);
            try (Connection database = PlatformDatabase.asSuperuser(copy)) {
                Ledger ledger = new Ledger(database);
                Awaitility.await("what was on its way arrives, the trail is sealed")
                        .atMost(LONGEST)
                        .until(() -> ledger.violations().isEmpty());
                List<String> losses = ledger.losses(before);
                ProofReport.write(
                        "backup",
                        "seed=" + SEED,
                        "acknowledged-before=" + before.size(),
                        "acknowledged-meanwhile=" + (after - before.size()),
                        "losses=" + losses.size(),
                        "bytes=" + Files.size(backup));
                assertThat(losses).isEmpty();
            }
            counts(copy).forEach((table, count) -> assertThat(count).as(table).isGreaterThanOrEqualTo(rows.get(table)));
            assertThat(number(copy, "select chains from platform.audit_summary()"))
                    .isEqualTo(Long.parseLong(manifest(backup).getProperty("audit.heads")));
            assertThat(number(copy, "select entries from platform.audit_summary()"))
                    .isGreaterThanOrEqualTo(Long.parseLong(manifest(backup).getProperty("audit.entries")))
                    .isPositive();
            madeByItself(copy, nights);
        }
    }

    /** The night of this platform was missed, as it never had one: it makes it up, and administrators see it. */
    private static void madeByItself(RunningPlatform copy, Path nights) throws Exception {
        Awaitility.await("the backup of the night").atMost(LONGEST).until(() -> files(nights).stream()
                .anyMatch(file -> file.getFileName().toString().matches("mgr-nightly-[0-9-]{17}\\.zip")));
        assertThat(MgrCommand.run(
                                copy.data(),
                                "check-backup",
                                files(nights).get(0).toString())
                        .code())
                .isZero();
        for (String login : List.of("beheerder@installatie", "beheerder@mgr-sdcg")) {
            assertThat(HttpVisitor.of(copy)
                            .logsInAs(login)
                            .get("/account/beheer")
                            .page()
                            .select("#gezond tbody tr:contains(Reservekopie)")
                            .text())
                    .contains("Goed", "De laatste reservekopie is", "seconden oud");
        }
    }

    @Test
    @Order(2)
    void aDamagedOneIsRefusedAndNothingIsMadeOfIt() throws Exception {
        assertThat(MgrCommand.run(platform.now().data(), "check-backup", backup.toString()))
                .satisfies(good -> assertThat(good.code()).as(good.said()).isZero())
                .satisfies(good -> assertThat(good.said()).contains("is whole"));
        Path damaged = Files.copy(backup, backup.resolveSibling("damaged.zip"));
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int old = file.read();
            file.seek(middle);
            file.write(old ^ 1);
        }
        Path target = Distribution.work("never-restored");
        for (String[] command :
                new String[][] {{"check-backup", damaged.toString()}, {"restore", damaged.toString(), target.toString()}
                }) {
            End end = MgrCommand.run(platform.now().data(), command);
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.said()).containsPattern("data/postgresql/\\S+ in it is damaged");
        }
        assertThat(target).doesNotExist();
        Files.delete(damaged);
    }

    @Test
    @Order(3)
    void oneThatIsKilledLeavesNothingToRestore() throws Exception {
        int kills = ProofReport.count(2, 20);
        Path whole = Distribution.work("killed-backups");
        Files.createDirectories(whole);
        for (int kill = 0; kill < kills; kill++) {
            Path target = whole.resolve("killed-" + kill + ".zip");
            Path part = whole.resolve("killed-" + kill + ".zip.part");
            Process command = MgrCommand.start(platform.now().data(), "backup", target.toString());
            long enough = 1000L + 400_000L * kill;
            Awaitility.await("it writes")
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !command.isAlive() || Files.exists(part) && Files.size(part) > enough);
            command.destroyForcibly().waitFor();

            assertThat(target).doesNotExist();
            assertRefused(part, "was never finished");
            Path renamed = Files.move(part, whole.resolve("renamed-" + kill + ".zip"));
            assertRefused(renamed, "is no whole backup");
            Files.delete(renamed);
        }
        assertThat(platform.now().isReady()).isTrue();
        Path next = whole.resolve("next.zip");
        // the database gives up a backup when it notices that whoever made it is gone
        Awaitility.await("another backup is possible").atMost(LONGEST).untilAsserted(() -> {
            End end = MgrCommand.run(platform.now().data(), "backup", next.toString());
            assertThat(end.code()).as(end.said()).isZero();
        });
        assertThat(MgrCommand.run(platform.now().data(), "check-backup", next.toString())
                        .code())
                .isZero();
    }

    private static void assertRefused(Path file, String why) throws Exception {
        Path target = file.resolveSibling("target");
        End end = MgrCommand.run(platform.now().data(), "restore", file.toString(), target.toString());
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.said()).contains(why);
        assertThat(target).doesNotExist();
    }

    private static List<Acknowledged> acknowledged(List<Uploader> uploaders) {
        return uploaders.stream()
                .flatMap(uploader -> uploader.acknowledged().stream())
                .toList();
    }

    private static Path onlyFile() throws IOException {
        List<Path> all = files(folder);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }

    private static Properties manifest(Path file) throws IOException {
        Properties manifest = new Properties();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("manifest.properties"))) {
            manifest.load(in);
        }
        return manifest;
    }

    /** After all that happened before. */
    private static Map<String, String> later(Path nights) {
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.clock.start", Platform.DEMO_DAY + "T12:00");
        settings.put("mgr.backup.dir", nights.toString());
        return settings;
    }

    private static Map<String, Long> counts(RunningPlatform of) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (String table : GROWING) {
            counts.put(table, number(of, "select count(*) from " + table));
        }
        return counts;
    }

    private static long number(RunningPlatform of, String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(of);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
