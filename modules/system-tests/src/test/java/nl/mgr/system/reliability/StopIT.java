package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However it is asked for, a stop is orderly: first not ready, then nothing new, then the server, the database last. */
@Tag("own-platform")
class StopIT {

    private static final Path DATA = Demo.copy("stopped");
    private static final String FORM = "gebruiker=iemand&wachtwoord=iets";

    @Test
    void runningRequestsFinishAndTheDatabaseNeedsNoRecovery() throws Exception {
        try (RunningPlatform platform = RunningPlatform.start(DATA, Platform.SETTINGS)) {
            long postmaster = PlatformDatabase.postmaster(DATA);
            try (Socket slow = new Socket("localhost", platform.port())) {
                sendHalf(slow, platform);
                platform.signal("INT", true);
                Awaitility.await("a new request is refused")
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> HttpVisitor.of(platform)
                                        .get("/account/inloggen")
                                        .status()
                                == 503);
                assertThat(platform.isReady()).isFalse();
                assertThat(platform.process().isAlive()).isTrue();
                // a second Ctrl-C changes nothing
                platform.signal("INT", true);
                assertThat(answerToTheRest(slow)).startsWith("HTTP/1.1 ").doesNotContain(" 50");
            }
            Stopped.require(platform, postmaster);
        }
        assertThat(troubles(DATA)).isEmpty();
    }

    @Test
    void aStartIsBrokenOffAtOnceAndLeavesNothingRunning() throws Exception {
        Path data = Distribution.work("broken-off");
        try (RunningPlatform platform = RunningPlatform.launch(Distribution.home(), data, Platform.SETTINGS)) {
            Awaitility.await("the database runs")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> PlatformDatabase.postmaster(data) > 0);
            long postmaster = PlatformDatabase.postmaster(data);
            platform.signal("INT", true);
            assertThat(platform.process().waitFor(Stopped.LONGEST_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(platform.process().exitValue()).isZero();
            assertThat(ProcessHandle.of(postmaster)).isNotPresent();
            assertThat(platform.logText()).doesNotContain("Exception");
        }
    }

    private static void sendHalf(Socket socket, RunningPlatform platform) throws IOException {
        socket.setSoTimeout(Stopped.LONGEST_SECONDS * 1000);
        String head = "POST /account/inloggen HTTP/1.1\r\nHost: localhost:" + platform.port()
                + "\r\nOrigin: http://localhost:" + platform.port() + "\r\nSec-Fetch-Site: same-origin"
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
                + FORM.length() + "\r\n\r\n";
        socket.getOutputStream()
                .write((head + FORM.substring(0, FORM.length() / 2)).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        // it was received by the time a later one is answered
        assertThat(HttpVisitor.of(platform).get("/account/inloggen").status()).isEqualTo(200);
    }

    private static String answerToTheRest(Socket socket) throws IOException {
        socket.getOutputStream().write(FORM.substring(FORM.length() / 2).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
    }

    /** Lines of the log of a start and a stop that an operator would wonder about. */
    private static List<String> troubles(Path data) throws IOException {
        return Files.readAllLines(data.resolveSibling(data.getFileName() + ".log")).stream()
                .filter(line -> line.matches(".*(SEVERE|WARNING|Exception|Error).*|\\s+at .*"))
                .filter(line -> !line.contains("is plain http: for this machine only"))
                .toList();
    }
}
