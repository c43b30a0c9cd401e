package nl.mgr.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL that come along, unpacked once beside the data. Each runs in a session of its own: Ctrl-C in
 * a terminal reaches all processes of one session, and the database must outlive the server.
 */
final class PostgresPrograms {

    static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_RUN = 0100;
    private static final int DIGITS_OF_HASH = 16;

    private final Path folder;
    private final List<String> prefix;
    private volatile @Nullable Process running;

    private PostgresPrograms(Path folder, List<String> prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /** @param folder where each version gets a folder of its own */
    static PostgresPrograms in(Path folder) throws IOException, Refused {
        Path programs = folder.resolve(hash());
        if (!Files.exists(programs)) {
            Path part = folder.resolve(programs.getFileName() + ".part");
            Folders.delete(part);
            unpack(part);
            Files.move(part, programs, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(programs, prefix());
    }

    private static String hash() throws IOException {
        try (InputStream archive = Packed.open(ARCHIVE);
                DigestInputStream read = new DigestInputStream(archive, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest()).substring(0, DIGITS_OF_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = Packed.open(ARCHIVE);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive of programs leads outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !file.toFile().setExecutable(true)) {
                        throw new IOException("cannot be made executable: " + file);
                    }
                }
            }
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it doesn't know that it does. */
    private static List<String> prefix() throws IOException, Refused {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        if (!root) {
            return List.of("setsid");
        }
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return List.of("setsid", "unshare", "-U");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused("This system does not let root start the embedded database (no user namespaces)."
                + " Start as an ordinary user, or give a PostgreSQL of your own with mgr.db.url.");
    }

    /** Starts a program. Its words go to the file, from the beginning. */
    Process start(Path said, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException with what it said, when it fails
     */
    void run(Path said, String program, List<String> arguments) throws IOException {
        Process process = start(said, program, arguments);
        running = process;
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(program + " ended with " + code + ": "
                        + Files.readString(said).strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            running = null;
        }
    }

    /** Ends the program that {@link #run} waits for, if any. */
    void interrupt() {
        Process process = running;
        if (process != null) {
            process.destroy();
        }
    }
}
