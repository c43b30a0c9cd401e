package nl.mgr.system.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demo as it is loaded: once per distribution, by whichever test comes first, and kept with its database stopped.
 * Platforms of tests start from copies of it, so that none of them sees what another one did.
 */
public final class Demo {

    private static final Path FOLDER = Path.of("target", "demo").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");
    private static final Path LOADED_BY = FOLDER.resolve("loaded-by.txt");

    /** An hour before the clock of the tests begins, so that nothing of the demo is younger than what they do. */
    private static final String CLOCK = Platform.DEMO_DAY + "T09:00";

    /** Of the log of the database what a start after a proper stop needs: its last file, or its last two. */
    private static final int LOG_FILES = 2;

    private Demo() {}

    /**
     * Tests that run at the same time wait for the one that loads.
     *
     * @param name of the folder under {@code target}
     */
    public static synchronized Path copy(String name) {
        Path copy = Distribution.work(name);
        Path lock = FOLDER.resolveSibling("demo.lock");
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock turn = file.lock();
            String distribution = distribution();
            if (!Files.exists(LOADED_BY) || !Files.readString(LOADED_BY).equals(distribution)) {
                load();
                Files.writeString(LOADED_BY, distribution);
            }
            copyTo(copy);
            turn.release();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTo(Path copy) throws IOException {
        Folders.copy(DATA, copy, file -> !file.startsWith("binaries") && !file.startsWith("postgresql/log"));
        Folders.link(DATA.resolve("binaries"), copy.resolve("binaries"));
        Files.setPosixFilePermissions(copy.resolve("postgresql"), PosixFilePermissions.fromString("rwx------"));
    }

    private static void load() throws IOException {
        Folders.delete(FOLDER);
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.clock.start", CLOCK);
        RunningPlatform.start(DATA, settings).close();
        try (Stream<Path> found = Files.list(DATA.resolve("postgresql/pg_wal"))) {
            List<Path> newestFirst = found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Demo::changed).reversed())
                    .toList();
            for (Path old : newestFirst.subList(Math.min(LOG_FILES, newestFirst.size()), newestFirst.size())) {
                Files.delete(old);
            }
        }
    }

    /** Tells one build of the distribution from another. */
    private static String distribution() throws IOException {
        try (Stream<Path> found = Files.walk(Distribution.home())) {
            return found.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + changed(file))
                    .collect(Collectors.joining("\n", new TreeMap<>(Platform.SETTINGS) + "\n", "\n"));
        }
    }

    private static String changed(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return is.lastModifiedTime().toInstant() + " " + is.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
