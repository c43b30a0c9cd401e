package nl.mgr.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of backups, in a file beside the data: the last one that was made, and the last try when that failed.
 * It is of the data folder and so not in the backup itself: a restored platform never had one.
 */
final class BackupBook {

    /**
     * @param file {@code null} while none was ever made
     * @param bytes size of that file
     * @param failure why the try after it failed, {@code null} when it did not
     */
    record Last(
            @Nullable Instant at,
            @Nullable String file,
            long bytes,
            @Nullable Instant triedAt,
            @Nullable String failure) {

        static final Last NONE = new Last(null, null, 0, null, null);
    }

    private static final Logger LOG = Logger.getLogger(BackupBook.class.getName());

    private final Path page;

    BackupBook(Path data) {
        this.page = data.resolve("last-backup.properties");
    }

    Last last() {
        Properties values = new Properties();
        if (!Files.exists(page)) {
            return Last.NONE;
        }
        try (Reader in = Files.newBufferedReader(page)) {
            values.load(in);
            return new Last(
                    moment(values.getProperty("at")),
                    values.getProperty("file"),
                    Long.parseLong(values.getProperty("bytes", "0")),
                    moment(values.getProperty("tried.at")),
                    values.getProperty("failure"));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            LOG.log(Level.WARNING, page + " cannot be read; whether a backup was made is not known", e);
            return Last.NONE;
        }
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    void made(Path file, Instant at) {
        try {
            write(new Last(at, file.toString(), Files.size(file), null, null));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "that a backup was made cannot be written down", e);
        }
    }

    void failed(String why, Instant at) {
        try {
            Last before = last();
            write(new Last(before.at(), before.file(), before.bytes(), at, why));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "that a backup failed cannot be written down", e);
        }
    }

    /** Whole or not at all. */
    private void write(Last last) throws IOException {
        Properties values = new Properties();
        put(values, "at", last.at());
        put(values, "file", last.file());
        put(values, "bytes", last.bytes());
        put(values, "tried.at", last.triedAt());
        put(values, "failure", last.failure());
        Path part = page.resolveSibling(page.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (FileChannel channel = Durable.create(part);
                OutputStream out = Channels.newOutputStream(channel)) {
            values.store(out, "The last backup of these data");
            channel.force(true);
        }
        Durable.rename(part, page);
    }

    private static void put(Properties values, String key, @Nullable Object value) {
        if (value != null) {
            values.setProperty(key, value.toString());
        }
    }
}
