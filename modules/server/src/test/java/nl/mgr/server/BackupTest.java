package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Map<String, String> KNOWN = Map.of("platform", "10");

    /** One database for all: to make one takes longer than what is asked of it. */
    @TempDir
    private static Path shared;

    private static Path data;
    private static EmbeddedDatabase database;
    private static Path whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void someData() throws Exception {
        data = shared.resolve("data");
        database = start(data);
        ask(data, "create schema platform");
        ask(data, "create table platform.schema_history (installed_rank int, version text, success boolean)");
        ask(
                data,
                "insert into platform.schema_history values (1, '1', true), (2, '10', true), (3, '9', true), (4, '11',"
                        + " false)");
        ask(
                data,
                "create function platform.audit_summary() returns table (chains bigint, entries bigint)"
                        + " language sql as $$ select 2::bigint, 42::bigint $$");
        ask(data, "create table written (nr bigint generated always as identity, text text)");
        whole = shared.resolve("whole.zip");
        backup(whole);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aBackupOfADatabaseThatWorksOnHasAllThatWasCommittedBeforeAndNoGap() throws Exception {
        AtomicLong acknowledged = new AtomicLong();
        Path backup = folder.resolve("one.zip");
        long before;
        Thread writer = new Thread(() -> write(acknowledged));
        writer.start();
        while (acknowledged.get() < 200) {
            Thread.onSpinWait();
        }
        before = acknowledged.get();
        BackupManifest made = backup(backup);
        writer.interrupt();
        writer.join();
        assertThat(acknowledged.get()).as("writes went on").isGreaterThan(before);
        assertThat(made.migrations()).containsExactly(Map.entry("platform", "10"));
        assertThat(made.auditHeads()).isEqualTo(2);
        assertThat(made.auditEntries()).isEqualTo(42);
        assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

        Path restored = folder.resolve("restored");
        try (BackupFile file = BackupFile.open(backup)) {
            file.verify();
            file.restore(restored);
        }
        try (EmbeddedDatabase copy = start(restored)) {
            assertThat(copy).isNotNull();
            long count = Long.parseLong(ask(restored, "select count(*) from written"));
            assertThat(count).isGreaterThanOrEqualTo(before);
            assertThat(ask(restored, "select max(nr) from written")).isEqualTo(String.valueOf(count));
        }
        assertThat(restored.resolve("secrets.properties")).hasSameTextualContentAs(data.resolve("secrets.properties"));
    }

    private void write(AtomicLong acknowledged) {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement()) {
            while (!Thread.currentThread().isInterrupted()) {
                statement.execute("insert into written (text) select repeat(md5(random()::text), 40)");
                acknowledged.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneThatStandsStillIsStartedForItAndStoppedAgain() throws Exception {
        ask(data, "insert into written (text) values ('kept')");
        database.close();
        Path backup = folder.resolve("still.zip");
        backup(backup);
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
        database = start(data);
        Path restored = folder.resolve("restored");
        restore(backup, restored);
        try (EmbeddedDatabase copy = start(restored)) {
            assertThat(copy).isNotNull();
            assertThat(ask(restored, "select count(*) from written where text = 'kept'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aKeyFromTheSettingsGoesAlong() throws Exception {
        Path backup = folder.resolve("key.zip");
        try (DataFolder open = DataFolder.of(data)) {
            open.backup(backup, "another key");
        }
        Path restored = folder.resolve("restored");
        restore(backup, restored);
        assertThat(Secrets.in(restored).of(Secrets.KEY)).isEqualTo("another key");
        assertThat(Secrets.in(restored).of("postgres"))
                .isEqualTo(Secrets.in(data).of("postgres"));
    }

    @Test
    void twoAtOnceAreRefusedAndTheFirstGoesWithItsConnection() throws Exception {
        try (Connection first = connect(data);
                Statement statement = first.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('mgr_backup', true, true)");
            assertThatThrownBy(() -> backup(folder.resolve("second.zip")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Another backup of the data in " + data + " is being made. Wait until it is ready.");
        }
        assertThat(folder.resolve("second.zip")).doesNotExist();
        assertThat(folder.resolve("second.zip.part")).doesNotExist();
        backup(folder.resolve("second.zip"));
    }

    @Test
    void everyDamageIsRefusedWithTheNameOfTheFile() throws Exception {
        Path backup = whole;
        String victim = "data/postgresql/global/pg_control";

        assertThatThrownBy(() -> verify(changed(backup, victim, true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(victim + " in it is damaged");
        assertThatThrownBy(() -> verify(changed(backup, victim, false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it lacks " + victim);
        assertThatThrownBy(() -> verify(changed(backup, "files.sha256", true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("files.sha256 is damaged");
        assertThatThrownBy(() -> verify(changed(backup, "manifest.properties", false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it lacks manifest.properties");
        assertThatThrownBy(() -> verify(with(backup, "data/../../evil", "x")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not in its list of files");
        // on the disk or on the way, not by somebody who can make ZIPs
        Path flipped = folder.resolve("flipped.zip");
        Files.copy(backup, flipped);
        try (RandomAccessFile file = new RandomAccessFile(flipped.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 0x10);
        }
        assertThatThrownBy(() -> verify(flipped))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("(?s).*data/postgresql/\\S+ in it is damaged.*");
        verify(backup);
    }

    @Test
    void oneThatBrokeOffIsNoBackup() throws Exception {
        Path backup = whole;
        byte[] bytes = Files.readAllBytes(backup);
        for (int length : new int[] {0, 100, bytes.length / 2, bytes.length - 1}) {
            Path broken = folder.resolve("broken-" + length + ".zip");
            Files.write(broken, java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> verify(broken))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is no whole backup");
        }
        Path part = Files.copy(backup, folder.resolve("never.zip.part"));
        assertThatThrownBy(() -> verify(part)).isInstanceOf(Refused.class).hasMessageContaining("was never finished");
        assertThatThrownBy(() -> verify(folder.resolve("none.zip")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no backup");
    }

    @Test
    void aRestoreNeverGoesOverWhatIsThereAndLeavesNothingOfADamagedOne() throws Exception {
        Path backup = whole;
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine"), "mine");
        assertThatThrownBy(() -> restore(backup, full))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(full + " is not empty");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        restore(backup, empty);
        assertThat(empty.resolve("postgresql/PG_VERSION")).hasContent("18");

        Path target = folder.resolve("target");
        Path damaged = changed(backup, "data/postgresql/PG_VERSION", true);
        assertThatThrownBy(() -> restore(damaged, target)).isInstanceOf(Refused.class);
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("target.restoring")).doesNotExist();
        Files.createDirectory(folder.resolve("target.restoring"));
        assertThatThrownBy(() -> restore(backup, target))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Delete that folder");
    }

    @Test
    void whatANewerReleaseMadeIsRefused() throws Exception {
        Path backup = whole;
        try (BackupFile file = BackupFile.open(backup)) {
            file.refuseNewer("1.0", KNOWN);
            file.refuseNewer("1.0", Map.of("platform", "10.1"));
            assertThatThrownBy(() -> file.refuseNewer("1.0", Map.of("platform", "9")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("with migration 10 of platform, this release has 9")
                    .hasMessageContaining("Use the release that made it");
            assertThatThrownBy(() -> file.refuseNewer("1.0", Map.of()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("this release has none");
        }
        Path newer = replaced(backup, "manifest.properties", "product.version=0", "product.version=2.1");
        try (BackupFile file = BackupFile.open(newer)) {
            assertThatThrownBy(() -> file.refuseNewer("2.0-SNAPSHOT", KNOWN))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("by MGR 2.1, this is 2.0-SNAPSHOT");
        }
        assertThatThrownBy(() -> BackupFile.open(replaced(backup, "manifest.properties", "format=1", "format=2"))
                        .close())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("it has format '2', this release reads format 1");
    }

    @Test
    void whereABackupMayGo() throws Exception {
        assertThatThrownBy(() -> BackupCommands.target(Files.createFile(folder.resolve("there.zip")), data))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> BackupCommands.target(folder.resolve("nowhere/a.zip"), data))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> BackupCommands.target(data.resolve("a.zip"), data))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lies inside the data folder");
        assertThat(BackupCommands.target(folder, data).getFileName().toString())
                .matches("mgr-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.zip");
        assertThatThrownBy(() -> Backup.refuseSmallDisk(folder.resolve("a.zip"), 500L << 20, 600L << 20 - 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no room for " + folder.resolve("a.zip"));
        assertThatThrownBy(() -> DataFolder.of(folder))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no database in " + folder + ". Give its data folder with mgr.data.dir.");
    }

    @Test
    void anExternalDatabaseIsCopiedByItsAdministrator() throws Exception {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(
                home.resolve("config/mgr.properties"),
                "mgr.db.url=jdbc:postgresql://elsewhere/mgr\nmgr.data.dir=data\nmgr.secrets.key=\n");
        LauncherSettings settings = LauncherSettings.load(home, Map.of(), new Properties());
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new BackupCommands(settings, out).backup(folder.toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("pgBackRest");
    }

    private static BackupManifest backup(Path target) throws Refused {
        try (DataFolder open = DataFolder.of(data)) {
            return open.backup(target, "");
        }
    }

    private static void verify(Path backup) throws Refused {
        try (BackupFile file = BackupFile.open(backup)) {
            file.verify();
        }
    }

    private static void restore(Path backup, Path target) throws Refused {
        try (BackupFile file = BackupFile.open(backup)) {
            file.restore(target);
        }
    }

    /** A copy in which one file has another byte, or is gone. */
    private Path changed(Path backup, String name, boolean kept) throws IOException {
        return rewritten(backup, name, kept ? content -> flipped(content) : content -> null, null);
    }

    private Path replaced(Path backup, String name, String from, String to) throws IOException {
        return rewritten(
                backup,
                name,
                content -> new String(content, StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8),
                null);
    }

    private Path with(Path backup, String name, String content) throws IOException {
        return rewritten(backup, "", same -> same, Map.entry(name, content));
    }

    private static byte[] flipped(byte[] content) {
        byte[] flipped = content.clone();
        flipped[flipped.length / 2] ^= 1;
        return flipped;
    }

    private Path rewritten(
            Path backup,
            String name,
            Function<byte[], byte @Nullable []> change,
            Map.@Nullable Entry<String, String> added)
            throws IOException {
        Path target = Files.createTempFile(folder, "rewritten", ".zip");
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            to.setLevel(1);
            for (ZipEntry entry : from.stream().toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                byte[] now = entry.getName().equals(name) ? change.apply(content) : content;
                if (now != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(now);
                    to.closeEntry();
                }
            }
            if (added != null) {
                to.putNextEntry(new ZipEntry(added.getKey()));
                to.write(added.getValue().getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return Files.move(
                target, target.resolveSibling("x-" + target.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static EmbeddedDatabase start(Path data) throws Refused {
        // unpacked once
        if (!data.equals(BackupTest.data)) {
            link(data.resolve("binaries"), BackupTest.data.resolve("binaries"));
        }
        EmbeddedDatabase database = EmbeddedDatabase.in(data);
        database.open();
        database.start(() -> {});
        return database;
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Connection connect(Path data) throws SQLException {
        try {
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/mgr",
                    "postgres",
                    Secrets.in(data).of("postgres"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(Path data, String sql) throws SQLException {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
