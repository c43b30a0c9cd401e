package nl.mgr.system.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the build put the distribution, and where tests may write. */
public final class Distribution {

    private Distribution() {}

    public static Path home() {
        Path home = Path.of(System.getProperty("mgr.distribution", "../server/target/mgr"))
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(home.resolve("mgr.jar"))) {
            throw new IllegalStateException("there is no distribution in " + home + "; build modules/server first");
        }
        return home;
    }

    /** A folder under {@code target}, without what an earlier build left in it. Each name is asked for once per run. */
    public static Path work(String name) {
        Path folder = Path.of("target", name).toAbsolutePath();
        Path log = folder.resolveSibling(name + ".log");
        try (Stream<Path> left = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
