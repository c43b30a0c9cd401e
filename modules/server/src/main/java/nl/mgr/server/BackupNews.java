package nl.mgr.server;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Tells the application how it stands with backups of the embedded database. */
final class BackupNews implements BackupControl {

    private static final Logger LOG = Logger.getLogger(BackupNews.class.getName());

    private final BackupBook book;
    private final boolean nightly;

    private BackupNews(BackupBook book, boolean nightly) {
        this.book = book;
        this.nightly = nightly;
    }

    static void publish(Path data, boolean nightly) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(
                            new StandardMBean(new BackupNews(new BackupBook(data), nightly), BackupControl.class, true),
                            new ObjectName(NAME));
        } catch (JMException e) {
            LOG.log(Level.WARNING, "the page of operations does not know of backups", e);
        }
    }

    @Override
    public String getMadeAt() {
        return Objects.toString(book.last().at(), "");
    }

    @Override
    public long getAgeSeconds() {
        Instant at = book.last().at();
        return at == null ? -1 : Math.max(0, Duration.between(at, Instant.now()).toSeconds());
    }

    @Override
    public long getBytes() {
        return book.last().bytes();
    }

    @Override
    public String getFile() {
        return Objects.toString(book.last().file(), "");
    }

    @Override
    public String getFailure() {
        return Objects.toString(book.last().failure(), "");
    }

    @Override
    public boolean isNightly() {
        return nightly;
    }
}
