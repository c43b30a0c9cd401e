package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
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

/**
 * {@code /gereed} is what a proxy believes: not ready while the database is away, and never when the tables are not what
 * the release expects. That a node on its way out is not ready is shown by {@link StopIT}.
 */
@Tag("own-platform")
class ReadyIT {

    private static final int READY = 200;
    private static final int NOT_READY = 503;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void aNodeIsNotReadyWithoutItsDatabaseAndNeverWithTablesOfSomethingElse() throws Exception {
        Path data = Demo.copy("ready");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            Path settings = data.resolve("postgresql/postgresql.conf");
            Path aside = data.resolve("postgresql.conf.aside");
            Files.move(settings, aside); // without them it is not started again
            HttpVisitor staff = HttpVisitor.of(platform).logsInAs("contractbeheerder@mgr-sdcg");
            platform.killDatabase(true);
            Awaitility.await("the database is away")
                    .atMost(LONGEST)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> status(platform) == NOT_READY);
            HttpVisitor.Answer page = staff.get("/vandaag");
            assertThat(page.status()).isEqualTo(NOT_READY);
            assertThat(page.response().headers().firstValue("Retry-After")).isPresent();
            Files.move(aside, settings);
            Awaitility.await("the database is back").atMost(LONGEST).until(() -> status(platform) == READY);
            assertThat(staff.get("/vandaag").status()).isEqualTo(READY);
            try (Connection database = PlatformDatabase.asSuperuser(platform);
                    Statement statement = database.createStatement()) {
                statement.execute("update platform.schema_history set checksum = checksum + 1 where version = '1'");
            }
        }
        try (RunningPlatform other = RunningPlatform.launch(Distribution.home(), data, Platform.SETTINGS)) {
            while (!other.process().waitFor(200, TimeUnit.MILLISECONDS)) {
                assertThat(other.isReady()).isFalse();
            }
            assertThat(other.process().exitValue()).as(other.logText()).isEqualTo(1);
            assertThat(other.logText())
                    .contains("The application did not start")
                    .contains("the log above says why.");
        }
    }

    private static int status(RunningPlatform platform) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(platform.address("/gereed")))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body().strip()).isEqualTo(answer.statusCode() == READY ? "gereed" : "niet gereed");
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("a node without its database still answers, and soon", e);
        }
    }
}
