package nl.mgr.system.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** One server process of the distribution, with its embedded database and a log of its own. */
public final class RunningPlatform implements AutoCloseable {

    /**
     * Servers of tests live for a minute: compiling their code for years of work takes half of their start, checking byte
     * code that was checked by thousands of starts before and collecting in parallel a quarter of the rest.
     */
    private static final String QUICK_START =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private static final String FULL_SPEED = "-XX:+TieredCompilation -XX:+UseSerialGC";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;

    private RunningPlatform(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Starts and waits until the application answers that it is ready. */
    public static RunningPlatform start(Path data, Map<String, String> settings) {
        return start(Distribution.home(), data, settings);
    }

    /** One that many tests use. */
    static RunningPlatform startToLast(Path data, Map<String, String> settings) {
        return ready(launch(Distribution.home(), data, settings, FULL_SPEED));
    }

    /** @param home a distribution, the built one or a changed copy of it */
    public static RunningPlatform start(Path home, Path data, Map<String, String> settings) {
        return ready(launch(home, data, settings));
    }

    private static RunningPlatform ready(RunningPlatform platform) {
        platform.awaitReady();
        return platform;
    }

    /** One that somebody else started and ends, to try a test in seconds: its data folder and its port. */
    static RunningPlatform running(Path data, int port) {
        return new RunningPlatform(data, data.resolveSibling("out.log"), port, null);
    }

    /**
     * Starts and waits for nothing. In a session of its own and with Ctrl-C working, as in a terminal: what a shell starts
     * in the background ignores it, and all its children do.
     */
    public static RunningPlatform launch(Path home, Path data, Map<String, String> settings) {
        return launch(home, data, settings, System.getProperty("mgr.jvm", QUICK_START));
    }

    private static RunningPlatform launch(Path home, Path data, Map<String, String> settings, String flags) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m"));
        command.addAll(List.of(flags.split(" ")));
        command.add("-Dmgr.http.port=" + port);
        command.add("-Dmgr.data.dir=" + data);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", home.resolve("mgr.jar").toString()));
        try {
            Files.createDirectories(data);
            Path log = data.resolveSibling(data.getFileName() + ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            RunningPlatform platform = new RunningPlatform(data, log, port, process);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        Awaitility.await("the platform is ready; its log: " + log)
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(
                                "the platform ended with " + process.exitValue() + ":\n" + logText());
                    }
                    return isReady();
                });
    }

    public boolean isReady() {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address("/gereed")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    public String logText() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks it to stop.
     *
     * @param name as {@code kill} calls it: {@code INT} is Ctrl-C
     * @param session to all its processes, as a terminal does, or to the server alone, as the system does
     */
    public void signal(String name, boolean session) {
        try {
            int code = new ProcessBuilder("sh", "-c", "kill -s " + name + " -- " + (session ? "-" : "") + process.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("the signal was not sent");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** kill -9 of the server; its database goes on without it. */
    public void killServer() {
        process.destroyForcibly();
        awaitEnd();
    }

    /**
     * kill -9 of the database; the server goes on without it.
     *
     * @param whole with all its processes, or the postmaster alone, whose processes then find out by themselves
     */
    public void killDatabase(boolean whole) {
        ProcessHandle postmaster =
                ProcessHandle.of(PlatformDatabase.postmaster(data)).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
        if (whole) {
            postmaster.descendants().forEach(all::add);
        }
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            for (ProcessHandle one : all) {
                one.onExit().get(30, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the database could not be killed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the platform does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends as Ctrl-C does. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
