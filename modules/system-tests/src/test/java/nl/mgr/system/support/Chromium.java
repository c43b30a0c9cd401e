package nl.mgr.system.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Debian's Chromium; installed through the package manager when it is missing and the tests run as root. */
public final class Chromium {

    private static final Path PATH = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** @throws IllegalStateException with one line that says what to install */
    public static synchronized Path path() {
        if (!Files.isExecutable(PATH) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        }
        if (!Files.isExecutable(PATH)) {
            throw new IllegalStateException(
                    "Install Debian's package chromium: the browser tests need /usr/bin/chromium.");
        }
        return PATH;
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Install Debian's package chromium: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
