package nl.mgr.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A backup every night while the platform runs, the last few kept ({@code mgr.backup.*}). One that was missed because the
 * server was down is made after the start, one that failed is tried again an hour later.
 */
final class NightlyBackup implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(NightlyBackup.class.getName());
    private static final Pattern OWN = Pattern.compile("mgr-nightly-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.zip");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'mgr-nightly-'yyyy-MM-dd-HHmmss'.zip'");
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
    private static final int SECONDS_BETWEEN_LOOKS = 20;
    private static final int MOST_SECONDS_TO_END = 20;

    private final Path data;
    private final Path folder;
    private final LocalTime time;
    private final int keep;
    private final String key;
    private final BackupBook book;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread one = new Thread(work, "mgr-backup");
        one.setDaemon(true);
        return one;
    });

    NightlyBackup(Path data, Path folder, LocalTime time, int keep, String key) {
        this.data = data;
        this.folder = folder;
        this.time = time;
        this.keep = keep;
        this.key = key;
        this.book = new BackupBook(data);
    }

    /**
     * @param data the data folder of the embedded database, {@code null} with an external one
     * @return {@code null} when none is wished
     * @throws Refused the settings cannot be followed
     */
    static @Nullable NightlyBackup of(LauncherSettings settings, @Nullable Path data) throws Refused {
        String wanted = settings.text("mgr.backup.dir");
        if (wanted.isEmpty()) {
            return null;
        }
        if (data == null) {
            throw new Refused("mgr.backup.dir is for the embedded database; the one of mgr.db.url is copied by its"
                    + " administrator. Leave mgr.backup.dir empty.");
        }
        Path folder = Path.of(wanted).toAbsolutePath().normalize();
        BackupCommands.target(folder.resolve("any" + BackupCommands.EXTENSION), data);
        int keep = settings.number("mgr.backup.keep");
        if (keep < 1) {
            throw new Refused("The setting mgr.backup.keep must be 1 or more, not " + keep + ".");
        }
        return new NightlyBackup(data, folder, time(settings), keep, settings.text("mgr.secrets.key"));
    }

    private static LocalTime time(LauncherSettings settings) throws Refused {
        String text = settings.text("mgr.backup.time");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused("The setting mgr.backup.time must be a time like 02:30, not '" + text + "'.", e);
        }
    }

    void begin() {
        thread.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (isDue(book.last(), time, ZonedDateTime.now(ZoneId.systemDefault()))) {
                make();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the nightly backup failed", e);
        }
    }

    /** Since the last time of the clock at which one belongs, there was none; nor did one fail within the hour. */
    static boolean isDue(BackupBook.Last last, LocalTime time, ZonedDateTime now) {
        ZonedDateTime today = now.with(time);
        Instant since = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        boolean made = last.at() != null && !last.at().isBefore(since);
        boolean failedJustNow = last.triedAt() != null
                && Duration.between(last.triedAt(), now.toInstant()).compareTo(AFTER_A_FAILURE) < 0;
        return !made && !failedJustNow;
    }

    private void make() {
        Path target = folder.resolve(ZonedDateTime.now(ZoneId.systemDefault()).format(NAME));
        try (DataFolder open = DataFolder.running(data)) {
            open.backup(BackupCommands.target(target, data), key);
            LOG.log(Level.INFO, "the nightly backup is in {0}", target);
            prune();
        } catch (Refused e) {
            LOG.log(Level.SEVERE, "the nightly backup was not made: {0}", e.getMessage());
            book.failed(String.valueOf(e.getMessage()), Instant.now());
        }
    }

    /** Only those that this made, by their names; the oldest go. */
    void prune() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> own = files.filter(
                            file -> OWN.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
            for (Path old : own.subList(Math.min(keep, own.size()), own.size())) {
                Files.delete(old);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "old backups in " + folder + " stay", e);
        }
    }

    /** One that is being made is given up: nothing of it stays. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warning("a backup that is being made is cut off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
