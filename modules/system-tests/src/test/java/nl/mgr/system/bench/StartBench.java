package nl.mgr.system.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Test;

/** How long a start takes with the demo already loaded, and what the process weighs with a hundred sessions. */
class StartBench {

    private static final int ROUNDS = 3;
    private static final int SESSIONS = 100;

    @Test
    void coldStartAndMemory() throws Exception {
        Path data = Demo.copy("bench-start");
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            bare = Math.min(bare, startBarePayara());
            ours = Math.min(ours, startDistribution(data));
        }
        System.out.printf("cold start: %.1f s against %.1f s%n", ours / 1e9, bare / 1e9);
        BenchReport.ratio("cold-start", ours / bare, 2.0, "bare Payara Micro with an empty WAR, best of " + ROUNDS);
        memory(data);
    }

    private static double startDistribution(Path data) {
        long begun = System.nanoTime();
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            long took = System.nanoTime() - begun;
            if (!platform.isReady()) {
                throw new IllegalStateException(platform.logText());
            }
            return took;
        }
    }

    private static void memory(Path data) throws IOException {
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            for (int i = 0; i < SESSIONS; i++) {
                HttpVisitor.of(platform).logsInAs("beleidsmedewerker@duiven").get("/vandaag");
            }
            String status = Files.readString(
                    Path.of("/proc", String.valueOf(platform.process().pid()), "status"));
            long kilobytes = status.lines()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            BenchReport.megabytes("memory", kilobytes / 1024.0, 1200, "resident size with 100 sessions, -Xmx768m");
        }
    }

    private static double startBarePayara() throws Exception {
        Path war = Files.createDirectories(Path.of("target")).resolve("empty.war");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(war))) {
            out.putNextEntry(new JarEntry("index.html"));
            out.write("<html></html>".getBytes());
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        "java",
                        "-Xmx768m",
                        "-jar",
                        Path.of("target", "payara-micro.jar").toString(),
                        "--nocluster",
                        "--port",
                        String.valueOf(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war.toString()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bare-payara.log").toFile())
                .start();
        try {
            awaitAnswer(port);
            return System.nanoTime() - begun;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitAnswer(int port) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(3))
                .pollInterval(java.time.Duration.ofMillis(500))
                .until(() -> {
                    try {
                        return HttpClient.newHttpClient()
                                        .send(
                                                HttpRequest.newBuilder(
                                                                URI.create("http://localhost:" + port + "/index.html"))
                                                        .build(),
                                                HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200;
                    } catch (IOException e) {
                        return false;
                    }
                });
    }
}
