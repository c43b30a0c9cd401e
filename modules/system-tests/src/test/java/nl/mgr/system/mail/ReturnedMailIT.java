package nl.mgr.system.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Inviter;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ReceivedMail;
import nl.mgr.system.support.ReturnServer;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a platform makes of the mails that come back to its mailbox after their server had taken them over. */
@Tag("own-platform")
class ReturnedMailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String MAIL_OF = """
        select state || ' ' || coalesce(failure, '-') from platform.mail where address = ? order by id desc limit 1""";
    private static final String REFUSED_OF = """
        select coalesce(mail_refused, '-') from platform.person where mail_address = ?""";
    private static final String COUNTED = """
        select reports || ' ' || others || ' ' || unreadable from platform.return_mailbox where mailbox = ?""";

    private static MailServer server;
    private static ReturnServer mailbox;
    private static RunningPlatform platform;
    private static Inviter inviter;

    @BeforeAll
    static void start() {
        server = new MailServer();
        mailbox = new ReturnServer();
        platform = RunningPlatform.start(Demo.copy("returning"), mailbox.settings(server.settings(Platform.SETTINGS)));
        inviter = new Inviter(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
        mailbox.close();
        server.close();
    }

    @Test
    void aMailThatComesBackIsShownWithTheMailAndThePersonUntilMailArrivesAgain() throws Exception {
        String address = "beleidsmedewerker@duiven.example";
        HttpVisitor person = HttpVisitor.of(platform).logsInAs("beleidsmedewerker@duiven");
        String id = sentTo(address, 1);
        assertThat(server.senders()).containsOnly(ReturnServer.ADDRESS);
        mailbox.deliver(report(id, address, "failed", "5.1.1", "550 5.1.1 user unknown"));
        awaitRead();
        assertThat(ask(MAIL_OF, address)).isEqualTo("bounced 550 5.1.1 user unknown");
        assertThat(member("beleidsmedewerker@duiven"))
                .contains(address + " neemt geen mail aan")
                .contains("550 5.1.1 user unknown");
        assertThat(person.get("/account/ik").page().select("main .note").text())
                .contains(address + " neemt geen mail aan");
        HttpVisitor installation = HttpVisitor.of(platform).logsInAs("beheerder@installatie");
        assertThat(operations(installation)).contains("Mails die deze week niet aankwamen: 1.");
        String mail = installation
                .get("/account/post?stand=bounced")
                .page()
                .expectFirst("main tbody a")
                .absUrl("href");
        assertThat(installation.get(mail).page().select("main").text())
                .contains("Kwam terug")
                .contains("Deze mail kwam later terug")
                .contains("550 5.1.1 user unknown")
                .doesNotContain("Stuur nu opnieuw");
        // that a server takes the next one over says nothing of the address
        sentTo(address, 2);
        Awaitility.await().atMost(PATIENCE).until(() -> ask(MAIL_OF, address).startsWith("sent"));
        assertThat(ask(REFUSED_OF, address)).isEqualTo("550 5.1.1 user unknown");
        // that it did not come back for days does
        change(
                "update platform.mail set ended_at = ended_at - interval '6 days' where state = 'sent' and address = ?",
                address);
        sentTo(address, 3);
        Awaitility.await().atMost(PATIENCE).until(() -> ask(REFUSED_OF, address).equals("-"));
    }

    @Test
    void whatIsNoReportOfAMailThatWasSentToExactlyThatReaderChangesNothing() throws Exception {
        String late = inviter.invite("vertraagd");
        String safe = inviter.invite("veilig");
        String lateId = MailPlatform.await(server, late, 1).get(0).header("Message-ID");
        String safeId = MailPlatform.await(server, safe, 1).get(0).header("Message-ID");
        awaitSent(late);
        awaitSent(safe);
        String before = ask(COUNTED, ReturnServer.ADDRESS);
        mailbox.deliver(report(lateId, late, "delayed", "4.4.1", "450 4.4.1 no answer"));
        mailbox.deliver(report(safeId, "beheerder@duiven.example", "failed", "5.1.1", "550 5.1.1 forged"));
        mailbox.deliver(report(
                "<0199c0de-0000-7000-8000-000000000001@localhost>", safe, "failed", "5.1.1", "550 5.1.1 forged"));
        mailbox.deliver(report(safeId.replace("@", "@elsewhere."), safe, "failed", "5.1.1", "550 5.1.1 forged"));
        mailbox.deliver("From: a@b.example\r\nSubject: away\r\n\r\nI am on holiday. " + safeId);
        mailbox.deliver(report(safeId, safe, "failed", "5.1.1", "550 " + "much ".repeat(200_000)));
        mailbox.deliver(report(safeId, safe, "failed", "5.1.1", "550 broken").replace("Message-ID", "Nothing"));
        awaitRead();
        assertThat(ask(MAIL_OF, late)).isEqualTo("sent 450 4.4.1 no answer");
        assertThat(ask(REFUSED_OF, late)).isEqualTo("-");
        assertThat(ask(MAIL_OF, safe)).isEqualTo("sent -");
        assertThat(ask(REFUSED_OF, safe)).isEqualTo("-");
        assertThat(ask(REFUSED_OF, "beheerder@duiven.example")).isEqualTo("-");
        assertThat(ask(COUNTED, ReturnServer.ADDRESS)).isEqualTo(plus(before, 1, 4, 2));
        assertThat(operations(HttpVisitor.of(platform).logsInAs("beheerder@installatie")))
                .contains("Gelezen op")
                .contains("andere en");
    }

    private static String plus(String counted, int... more) {
        String[] before = counted.split(" ");
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < more.length; i++) {
            after.append(i == 0 ? "" : " ").append(Integer.parseInt(before[i]) + more[i]);
        }
        return after.toString();
    }

    @Test
    void theSameReportAgainChangesNothingAndNoneIsSeenBeforeItIsWrittenDown() throws Exception {
        String address = inviter.invite("tweemaal-terug");
        String id = MailPlatform.await(server, address, 1).get(0).header("Message-ID");
        awaitSent(address);
        change("""
            create function platform.stuck() returns trigger language plpgsql as $$
            begin raise exception 'stuck'; end $$""");
        change("""
            create trigger stuck before update on platform.mail for each row
            when (new.state = 'bounced') execute function platform.stuck()""");
        try {
            mailbox.deliver(report(id, address, "failed", "5.2.1", "550 5.2.1 mailbox disabled"));
            Awaitility.await().atMost(PATIENCE).until(() -> platform.logText().contains("stuck"));
            assertThat(mailbox.unseen()).isEqualTo(1);
        } finally {
            change("drop function platform.stuck() cascade");
        }
        change("update platform.return_mailbox set due_at = ?::timestamptz", "2020-01-01 00:00+01");
        awaitRead();
        assertThat(ask(REFUSED_OF, address)).isEqualTo("550 5.2.1 mailbox disabled");
        String rows = """
            select mail.xmin::text || ' ' || person.xmin::text from platform.mail
            join platform.person on person.id = mail.person_id where mail.address = ?""";
        String before = ask(rows, address);
        mailbox.forgetThatAnyWasSeen();
        mailbox.deliver(report(id, address, "failed", "5.2.1", "550 5.2.1 mailbox disabled, again"));
        awaitRead();
        assertThat(ask(rows, address)).isEqualTo(before);
    }

    @Test
    void aMailboxThatCannotBeReadIsToldWithTheReasonToWhoRunsTheInstallation() {
        HttpVisitor installation = HttpVisitor.of(platform).logsInAs("beheerder@installatie");
        HttpVisitor cooperation = HttpVisitor.of(platform).logsInAs("beheerder@mgr-sdcg");
        mailbox.goAway();
        try {
            Awaitility.await("that it cannot be read").atMost(PATIENCE).until(() -> operations(installation)
                    .contains("lukt het niet te lezen wat er terugkomt: Connection refused"));
            assertThat(operations(cooperation))
                    .contains("lukt het niet te lezen welke mails terugkomen")
                    .doesNotContain("Connection refused");
        } finally {
            mailbox.comeBack();
        }
        Awaitility.await("that it is read again").atMost(PATIENCE).until(() -> operations(installation)
                .contains("gingen"));
    }

    private static String operations(HttpVisitor somebody) {
        return somebody.get("/account/beheer").page().select("main").text();
    }

    private static String member(String loginName) {
        HttpVisitor administrator = HttpVisitor.of(platform).logsInAs("beheerder@duiven");
        String member = administrator
                .get("/account/mensen?zoek=" + loginName)
                .page()
                .expectFirst("main tbody a")
                .absUrl("href");
        return administrator.get(member).page().select("main .note").text();
    }

    /** Asks for a link to a new password. @return the id of the mail */
    private static String sentTo(String address, int many) throws SQLException {
        HttpVisitor somebody = HttpVisitor.of(platform);
        FormElement form = somebody.get("/account/vergeten").form().orElseThrow();
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put("vergeten:naam", address.replace(".example", ""));
        var button = form.expectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        somebody.post(form.absUrl("action"), fields);
        ReceivedMail mail = MailPlatform.await(server, address, many).get(many - 1);
        if (many == 1) {
            awaitSent(address);
        }
        return mail.header("Message-ID");
    }

    private static void awaitSent(String address) {
        Awaitility.await().atMost(PATIENCE).until(() -> ask(MAIL_OF, address).equals("sent -"));
    }

    private static void awaitRead() throws SQLException {
        // at once when nothing is read just now, and not only when its turn comes
        change(
                "update platform.return_mailbox set due_at = ?::timestamptz where due_at < read_at + interval '30 seconds'",
                "2020-01-01 00:00+01");
        Awaitility.await("all was read").atMost(PATIENCE).until(() -> mailbox.unseen() == 0);
        // what was read is counted at the end of the reading
        Awaitility.await("the reading ended").atMost(PATIENCE).until(() -> ask(
                        "select coalesce(read_at > due_at - interval '30 seconds' and due_at < read_at + interval '30 seconds', false)::text"
                                + " from platform.return_mailbox where mailbox = ?",
                        ReturnServer.ADDRESS)
                .equals("true"));
    }

    private static String report(String id, String address, String action, String status, String reason) {
        return """
            From: MAILER-DAEMON@mx.duiven.example
            To: terug@regio.example
            Subject: Delivery status
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

            --b1
            Content-Type: text/plain

            About your mail.

            --b1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.duiven.example

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; %s

            --b1
            Content-Type: text/rfc822-headers

            Message-ID: %s
            Subject: Uw mail

            --b1--
            """.formatted(address, action, status, reason, id).replace("\n", "\r\n");
    }

    private static String ask(String sql, String parameter) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getString(1) : "0 0 0";
        }
    }

    private static void change(String sql, String parameter) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
