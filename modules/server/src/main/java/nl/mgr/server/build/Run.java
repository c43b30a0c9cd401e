package nl.mgr.server.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * {@code mvn -Prun}: starts the distribution and waits for its end. On Ctrl-C Maven ends too, but not before the platform
 * has stopped, so that the terminal is free only when everything is down.
 */
public final class Run {

    private static final int LONGEST_STOP_SECONDS = 180;

    private Run() {}

    /** @param arguments the distribution's mgr.jar, the working directory */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process platform = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", arguments[0])
                .directory(Path.of(arguments[1]).toFile())
                .inheritIO()
                .start();
        Thread stop = new Thread(() -> stop(platform), "mgr-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        int code = platform.waitFor();
        if (code != 0) {
            throw new IllegalStateException("the platform ended with code " + code + "; what it said stands above");
        }
    }

    private static void stop(Process platform) {
        try {
            platform.destroy();
            platform.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
