package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Properties;
import nl.mgr.server.BackupBook.Last;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBackupTest {

    private static final LocalTime AT = LocalTime.of(2, 30);

    @TempDir
    private Path folder;

    @Test
    void oneIsDueFromItsTimeOnUntilItIsMade() {
        assertThat(isDue("2026-11-30T02:29:59+01:00", "2026-11-29T02:31:00+01:00"))
                .isFalse();
        assertThat(isDue("2026-11-30T02:30:00+01:00", "2026-11-29T02:31:00+01:00"))
                .isTrue();
        assertThat(isDue("2026-11-30T02:31:00+01:00", "2026-11-30T02:30:20+01:00"))
                .isFalse();
    }

    @Test
    void oneThatWasMissedIsMadeUpForAndOneByHandDoesToo() {
        assertThat(isDue("2026-11-30T09:00:00+01:00", "2026-11-28T02:30:20+01:00"))
                .isTrue();
        assertThat(isDue("2026-11-30T01:00:00+01:00", "2026-11-28T02:30:20+01:00"))
                .isTrue();
        assertThat(isDue("2026-11-30T09:00:00+01:00", "2026-11-30T08:00:00+01:00"))
                .isFalse();
    }

    /** In the night of the change of the clock there is no 02:30, or twice. */
    @Test
    void theChangeOfTheClockMakesOneToo() {
        ZonedDateTime morning = ZonedDateTime.parse("2026-03-29T03:31:00+02:00[Europe/Amsterdam]");
        assertThat(NightlyBackup.isDue(made("2026-03-28T02:30:20+01:00"), AT, morning))
                .isTrue();
    }

    @Test
    void afterAFailureThereIsAnHourOfRest() {
        Last failed = new Last(null, null, 0, Instant.parse("2026-11-30T01:31:00Z"), "the disk is full");
        assertThat(NightlyBackup.isDue(failed, AT, ZonedDateTime.parse("2026-11-30T03:30:00+01:00")))
                .isFalse();
        assertThat(NightlyBackup.isDue(failed, AT, ZonedDateTime.parse("2026-11-30T03:31:00+01:00")))
                .isTrue();
    }

    private static boolean isDue(String now, String lastMade) {
        return NightlyBackup.isDue(made(lastMade), AT, ZonedDateTime.parse(now));
    }

    private static Last made(String at) {
        return new Last(ZonedDateTime.parse(at).toInstant(), "a.zip", 1, null, null);
    }

    @Test
    void theOldestOfItsOwnGoAndNobodyElses() throws IOException {
        for (String name : new String[] {
            "mgr-nightly-2026-11-28-023000.zip",
            "mgr-nightly-2026-11-29-023000.zip",
            "mgr-nightly-2026-11-30-023000.zip",
            "mgr-2026-01-01-120000.zip",
            "mgr-nightly-2026-11-01-023000.zip.part",
            "other.txt"
        }) {
            Files.createFile(folder.resolve(name));
        }
        new NightlyBackup(folder.resolve("data"), folder, AT, 2, "").prune();
        assertThat(folder)
                .isDirectoryNotContaining("glob:**/mgr-nightly-2026-11-28-023000.zip")
                .isDirectoryContaining("glob:**/mgr-nightly-2026-11-29-023000.zip")
                .isDirectoryContaining("glob:**/mgr-nightly-2026-11-30-023000.zip")
                .isDirectoryContaining("glob:**/mgr-2026-01-01-120000.zip")
                .isDirectoryContaining("glob:**/other.txt");
    }

    @Test
    void whatWasMadeAndWhatFailedIsRemembered() throws IOException {
        BackupBook book = new BackupBook(folder);
        assertThat(book.last()).isEqualTo(Last.NONE);
        Path file = Files.writeString(folder.resolve("a.zip"), "four");
        book.made(file, Instant.parse("2026-11-30T01:30:00Z"));
        book.failed("full", Instant.parse("2026-12-01T01:30:00Z"));
        assertThat(book.last())
                .isEqualTo(new Last(
                        Instant.parse("2026-11-30T01:30:00Z"),
                        file.toString(),
                        4,
                        Instant.parse("2026-12-01T01:30:00Z"),
                        "full"));
        book.made(file, Instant.parse("2026-12-01T02:30:00Z"));
        assertThat(book.last().failure()).isNull();
    }

    @Test
    void settingsThatCannotBeFollowedAreRefused() throws Exception {
        Path data = folder.resolve("data");
        assertThat(NightlyBackup.of(settings("", "02:30", "7"), data)).isNull();
        assertThatThrownBy(() -> NightlyBackup.of(settings(folder.toString(), "half past two", "7"), data))
                .isInstanceOf(Refused.class)
                .hasMessage("The setting mgr.backup.time must be a time like 02:30, not 'half past two'.");
        assertThatThrownBy(() -> NightlyBackup.of(settings(folder.toString(), "02:30", "0"), data))
                .isInstanceOf(Refused.class)
                .hasMessage("The setting mgr.backup.keep must be 1 or more, not 0.");
        assertThatThrownBy(() -> NightlyBackup.of(settings(folder.toString(), "02:30", "7"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is for the embedded database");
    }

    private LauncherSettings settings(String dir, String time, String keep) throws IOException, Refused {
        Files.writeString(
                Files.createDirectories(folder.resolve("config")).resolve("mgr.properties"),
                "mgr.backup.dir=" + dir + "\nmgr.backup.time=" + time + "\nmgr.backup.keep=" + keep
                        + "\nmgr.secrets.key=\n");
        return LauncherSettings.load(folder, Map.of(), new Properties());
    }
}
