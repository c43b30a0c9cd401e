package nl.mgr.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** {@code backup}, {@code check-backup} and {@code restore}: what an operator types, checks before anything is done. */
final class BackupCommands {

    static final String EXTENSION = ".zip";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final LauncherSettings settings;
    private final PrintStream out;

    BackupCommands(LauncherSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** @param wanted a file that is not there yet, or a folder in which one is made */
    void backup(String wanted) throws Refused {
        if (!settings.text("mgr.db.url").isEmpty()) {
            throw new Refused(
                    "The database of mgr.db.url is not the platform's own: this command copies the embedded one. Make"
                            + " its backups with pgBackRest or what its administrator uses, and keep mgr.secrets.key"
                            + " apart.");
        }
        Path data = absolute(settings.text("mgr.data.dir"));
        Path target = target(absolute(wanted), data);
        try (DataFolder folder = DataFolder.of(data)) {
            BackupManifest made = folder.backup(target, settings.text("mgr.secrets.key"));
            out.print("The backup is in " + target + "\n" + made.summary() + "  fingerprint " + fingerprint(target)
                    + "\nKeep it as you keep the data: it holds the passwords of the database and the key of what is"
                    + " encrypted in it.\n");
        }
    }

    private static String fingerprint(Path target) throws Refused {
        try (BackupFile written = BackupFile.open(target)) {
            return written.fingerprint();
        }
    }

    static Path target(Path wanted, Path data) throws Refused {
        Path target = Files.isDirectory(wanted)
                ? wanted.resolve("mgr-" + LocalDateTime.now().format(STAMP) + EXTENSION)
                : wanted;
        if (Files.exists(target)) {
            throw new Refused("The file " + target + " is there already. Give another name, or a folder.");
        }
        if (!Files.isDirectory(Durable.parent(target))) {
            throw new Refused("The folder " + Durable.parent(target) + " does not exist. Make it, or choose another.");
        }
        if (!Files.isWritable(Durable.parent(target))) {
            throw new Refused(
                    "The folder " + Durable.parent(target) + " cannot be written. Give this user write access.");
        }
        if (target.startsWith(data)) {
            throw new Refused("The folder " + Durable.parent(target) + " lies inside the data folder " + data
                    + " and would be lost with it. Choose a folder elsewhere, best on another disk.");
        }
        return target;
    }

    void check(String backup) throws Refused {
        try (BackupFile file = usable(backup)) {
            file.verify();
            out.print("The backup " + absolute(backup) + " is whole.\n"
                    + file.manifest().summary() + "  fingerprint " + file.fingerprint() + "\n");
        }
    }

    void restore(String backup, String folder) throws Refused {
        Path target = absolute(folder);
        try (BackupFile file = usable(backup)) {
            file.restore(target);
            out.print("The backup is restored to " + target + "\n"
                    + file.manifest().summary()
                    + "Start it with mgr.data.dir=" + target
                    + ". Do not let the platform that it was made of run beside"
                    + " it: both would send the same messages.\n");
        }
    }

    private BackupFile usable(String backup) throws Refused {
        BackupFile file = BackupFile.open(absolute(backup));
        try {
            file.refuseNewer(
                    ProductVersion.own(), KnownMigrations.of(settings.home().resolve("mgr.war")));
            return file;
        } catch (Refused e) {
            file.close();
            throw e;
        }
    }

    private static Path absolute(String file) {
        return Path.of(file).toAbsolutePath().normalize();
    }

    /** What goes wrong with files, in one sentence. */
    static Refused failed(Path target, Exception cause) {
        String words = cause instanceof IOException ? "it cannot be written" : "the database did not do its part";
        return new Refused(
                "The backup " + target + " was not made: " + words + " (" + cause.getMessage()
                        + "). Nothing of it stays.",
                cause);
    }
}
