package nl.mgr.system.support;

import java.nio.file.Files;
import java.nio.file.Path;

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

    /** A folder under {@code target}. */
    public static Path work(String name) {
        return Path.of("target", name).toAbsolutePath();
    }
}
