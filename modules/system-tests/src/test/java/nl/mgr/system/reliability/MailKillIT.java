package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.Inviter;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * {@code kill -9} of the server in the middle of mails: every mail that was promised arrives, and one that arrives twice
 * is marked as such.
 */
@Tag("own-platform")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailKillIT {

    private static final long SEED = 20261130L;
    private static final long MILLIS_PER_MAIL = 120;
    private static final int LONGEST_PAUSE_MILLIS = 1200;
    private static final int MAILS_BETWEEN = 4;
    private static final int CHANCES_TO_LOSE = 10;
    /** Longer than the time after which a mail that somebody claimed is taken back. */
    private static final Duration UNTIL_ALL_IS_DONE = Duration.ofMinutes(5);

    private static MailServer server;
    private static Survivor platform;

    private final Random random = new Random(SEED);

    /** What became of the mails that were promised. */
    private record Outcome(int mails, long lost, long twice, long marked, long twiceUnmarked) {}

    /** Invites one after the other; what was promised is kept. */
    private static final class Inviting implements Runnable {

        private final String prefix;
        private final List<String> promised = new CopyOnWriteArrayList<>();
        private volatile boolean over;
        private Inviter inviter;
        private RunningPlatform invitedAt;

        Inviting(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public void run() {
            for (int i = 0; !over; i++) {
                try {
                    if (invitedAt != platform.now()) {
                        invitedAt = platform.now();
                        inviter = new Inviter(invitedAt);
                    }
                    promised.add(inviter.invite(prefix + "-" + i));
                } catch (UncheckedIOException | IllegalStateException e) {
                    // nothing was promised
                    invitedAt = null;
                    platform.awaitReady();
                }
            }
        }
    }

    @BeforeAll
    static void start() {
        server = new MailServer();
        server.beSlow(MILLIS_PER_MAIL);
        platform = Survivor.on("mail-killed", server.settings(Platform.SETTINGS));
    }

    @AfterAll
    static void stop() {
        platform.close();
        server.close();
    }

    @Test
    @Order(1)
    void whatWasPromisedArrivesAndTwiceOnlyWhenItIsMarked() throws Exception {
        int kills = ProofReport.count(2, 20);
        Inviting inviting = new Inviting("moord");
        Thread inviter = new Thread(inviting, "inviter");
        inviter.start();
        for (int kill = 0; kill < kills; kill++) {
            awaitMails();
            killAtRandom();
        }
        awaitMails();
        inviting.over = true;
        inviter.join(UNTIL_ALL_IS_DONE.toMillis());
        awaitNothingLeft();
        Outcome outcome = outcome(inviting.promised);
        ProofReport.write(
                "mail-kill",
                "kills=" + kills,
                "seed=" + SEED,
                "mails=" + outcome.mails(),
                "lost=" + outcome.lost(),
                "twice=" + outcome.twice(),
                "marked=" + outcome.marked(),
                "twice-unmarked=" + outcome.twiceUnmarked());
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.twiceUnmarked()).isZero();
        assertThat(outcome.mails()).isGreaterThan(kills);
        assertThat(outcome.marked())
                .as("no kill fell into a mail: they proved nothing")
                .isPositive();
    }

    /** A platform that writes "sent" before it sends loses mails to the same kills, and the same check tells. */
    @Test
    @Order(2)
    void writingDownTooEarlyIsFoundOut() throws Exception {
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement statement = database.createStatement()) {
            statement.execute("""
                create function platform.too_early() returns trigger language plpgsql as $$
                begin new.state := 'sent'; new.ended_at := new.claimed_at; return new; end $$""");
            statement.execute("""
                create trigger too_early before update on platform.mail for each row
                when (new.state = 'sending' and old.state = 'waiting') execute function platform.too_early()""");
        }
        int kills = 0;
        long lost = 0;
        while (lost == 0 && kills < CHANCES_TO_LOSE) {
            Inviting inviting = new Inviting("vroeg-" + kills);
            Thread inviter = new Thread(inviting, "inviter");
            inviter.start();
            awaitMails();
            killAtRandom();
            inviting.over = true;
            inviter.join(UNTIL_ALL_IS_DONE.toMillis());
            awaitNothingLeft();
            kills++;
            lost = outcome(inviting.promised).lost();
        }
        ProofReport.write("mail-kill-control", "sent-before-sending", "kills=" + kills, "lost=" + lost);
        assertThat(lost).isPositive();
    }

    private static void awaitMails() {
        int before = server.received().size();
        Awaitility.await("mails arrive")
                .atMost(UNTIL_ALL_IS_DONE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> server.received().size() >= before + MAILS_BETWEEN);
    }

    /** At any moment of a mail: this pause is the chance, not a wait. */
    private void killAtRandom() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        platform.killServer();
    }

    private static void awaitNothingLeft() {
        Awaitility.await("the queue is empty")
                .atMost(UNTIL_ALL_IS_DONE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                            Statement statement = database.createStatement();
                            ResultSet row = statement.executeQuery(
                                    "select count(*) from platform.mail where kind = 'uitnodiging' and ended_at is"
                                            + " null")) {
                        row.next();
                        return row.getInt(1) == 0;
                    }
                });
    }

    private static Outcome outcome(List<String> promised) throws SQLException {
        Map<String, Boolean> marked = new HashMap<>();
        try (Connection database = PlatformDatabase.asSuperuser(platform.now());
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select address, repeated from platform.mail")) {
            while (row.next()) {
                marked.put(row.getString("address"), row.getBoolean("repeated"));
            }
        }
        List<String> all = new ArrayList<>(promised);
        return new Outcome(
                all.size(),
                all.stream().filter(one -> times(one) == 0).count(),
                all.stream().filter(one -> times(one) > 1).count(),
                all.stream().filter(one -> marked.getOrDefault(one, false)).count(),
                all.stream()
                        .filter(one -> times(one) > 1 && !marked.getOrDefault(one, false))
                        .count());
    }

    private static int times(String address) {
        return server.receivedBy(address).size();
    }
}
