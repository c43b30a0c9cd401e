package nl.mgr.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The process of the database on one folder and one port; started again when it ends by itself. */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class.getName());

    /** A crashed database replays its log before it answers; while it does so it lives. */
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
    /** What the old one was doing for clients ends within the longest statement, 30 s; until then it holds the data. */
    private static final Duration LONGEST_GAP = Duration.ofMinutes(2);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final int LINE_OF_STATE = 7;
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final long TRY_AGAIN_MILLIS = 1000;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path said;
    private final int port;
    private volatile @Nullable Process process;
    private volatile boolean ending;
    private @Nullable Thread watch;

    /** @param said file for the words of a start; later ones are in the folder's own {@code log} */
    Postmaster(PostgresPrograms programs, Path cluster, Path said, int port) {
        this.programs = programs;
        this.cluster = cluster;
        this.said = said;
        this.port = port;
    }

    int port() {
        return port;
    }

    /**
     * Starts and waits until it takes connections. What is left of a killed one still works on the data for a while.
     *
     * @throws IOException with what it said, when it ends instead
     */
    void start() throws IOException {
        start(StillInUse.class::isInstance);
    }

    private void start(Predicate<IOException> mayPass) throws IOException {
        Instant giveUp = Instant.now().plus(LONGEST_GAP);
        while (true) {
            try {
                startOnce();
                return;
            } catch (IOException e) {
                if (ending || !mayPass.test(e) || Instant.now().isAfter(giveUp)) {
                    throw e;
                }
                LOG.log(Level.FINE, "the database does not start yet", e);
            }
            pause();
        }
    }

    private static final class StillInUse extends IOException {
        private static final long serialVersionUID = 1L;

        StillInUse(String said) {
            super(said);
        }
    }

    private void startOnce() throws IOException {
        Process started = programs.start(said, "postgres", arguments());
        process = started;
        Instant giveUp = Instant.now().plus(LONGEST_RECOVERY);
        try {
            while (!isReady(started)) {
                if (ending || Instant.now().isAfter(giveUp)) {
                    started.destroy();
                    throw new IOException("the start was given up");
                }
                if (started.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw failure(Files.readString(said).strip().replaceAll("\\s*\\R\\s*", " "));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the start was interrupted", e);
        }
    }

    private static IOException failure(String words) {
        return words.contains("is still in use") ? new StillInUse(words) : new IOException("it said: " + words);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(TRY_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the start was interrupted", e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=256MB",
                "jit=off",
                "timezone=Europe/Amsterdam",
                // one file per day of the week; no values of rows in it
                "logging_collector=on",
                "log_filename=postgresql-%a.log",
                "log_truncate_on_rotation=on",
                "log_rotation_size=0",
                "log_error_verbosity=terse")) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }

    /** As PostgreSQL's own programs tell it: the file of the process says so, and is of this process. */
    private boolean isReady(Process started) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > LINE_OF_STATE
                && lines.get(0).strip().equals(String.valueOf(started.pid()))
                && lines.get(LINE_OF_STATE).strip().equals("ready");
    }

    /** From now on an end that nobody asked for leads to a new start. @param lost called when that fails */
    void watch(Runnable lost) {
        Thread thread = new Thread(() -> keepAlive(lost), "mgr-database-watch");
        thread.setDaemon(true);
        thread.start();
        watch = thread;
    }

    private void keepAlive(Runnable lost) {
        try {
            for (Process now = process; now != null && !ending; now = process) {
                int code = now.waitFor();
                if (ending) {
                    return;
                }
                LOG.log(Level.WARNING, "the database ended by itself (code {0}) and is started again", code);
                start(failure -> true);
                LOG.info("the database is back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!ending) {
                LOG.log(Level.SEVERE, "the database cannot be started again: {0}", e.getMessage());
                lost.run();
            }
        }
    }

    /** Ends connections and the database with them; what was committed is on disk and needs no recovery. */
    void stop() throws IOException {
        ending = true;
        try {
            Thread watching = watch;
            if (watching != null && watching != Thread.currentThread()) {
                watching.interrupt();
                watching.join(LONGEST_STOP.toMillis());
            }
            Process last = process;
            if (last != null && last.isAlive()) {
                stop(last);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the stop was interrupted", e);
        }
    }

    private void stop(Process last) throws IOException, InterruptedException {
        try {
            stop(programs, cluster, said);
        } catch (IOException e) {
            LOG.log(Level.FINE, "too early in its start to be stopped by its own program", e);
            last.destroy();
        }
        if (!last.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            last.destroyForcibly();
            throw new IOException("the database did not stop in " + LONGEST_STOP.toSeconds() + " s");
        }
    }

    /** Stops whatever database runs on a folder, without waiting for its clients to go. */
    static void stop(PostgresPrograms programs, Path cluster, Path said) throws IOException {
        programs.run(
                said,
                "pg_ctl",
                List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "" + LONGEST_STOP.toSeconds()));
    }
}
