package nl.mgr.system.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Inviter;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ReceivedMail;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a platform sends by mail, and what it does when the mail server does not do its part. */
@Tag("own-platform")
class MailIT {

    private static final String PASSWORD = "een zin die niemand raadt";

    private static MailServer server;
    private static RunningPlatform platform;
    private static Inviter inviter;

    @BeforeAll
    static void start() {
        server = new MailServer();
        platform = MailPlatform.start("mailing", server);
        inviter = new Inviter(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
        server.close();
    }

    @Test
    void anInvitationArrivesWithALinkThatWorksOnce() throws Exception {
        String address = inviter.invite("nieuw-een");
        ReceivedMail mail = MailPlatform.await(server, address, 1).get(0);
        assertThat(mail.subject()).isEqualTo("U bent uitgenodigd voor het MGR-portaal");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID")).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(mail.text()).contains("Beste Nieuw Een,").contains("nieuw-een@duiven");
        assertThat(mail.html())
                .contains("<html lang=\"nl\">")
                .contains(mail.link().replace("&", "&amp;"));
        HttpVisitor somebody = HttpVisitor.of(platform);
        choosePassword(somebody, mail.link());
        assertThat(somebody.get(mail.link()).status()).isEqualTo(404);
        assertThat(HttpVisitor.of(platform)
                        .logInForm()
                        .send("nieuw-een@duiven", PASSWORD)
                        .address())
                .contains("/vandaag");
        assertThat(state(address)).isEqualTo(Map.of("state", "sent", "repeated", "false", "tries", "1", "kept", "0"));
    }

    private static void choosePassword(HttpVisitor somebody, String link) {
        var form = somebody.get(link).form().orElseThrow();
        Map<String, String> fields = HttpVisitor.fields(form);
        form.select("input[type=password]").forEach(field -> fields.put(field.attr("name"), PASSWORD));
        press(form, fields);
        assertThat(somebody.post(form.absUrl("action"), fields).address()).contains("/account/inloggen");
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkAndTheAnswerTellsNothing() throws Exception {
        String known = ask("policy@nobody");
        assertThat(ask("beleidsmedewerker@duiven")).isEqualTo(known).contains("Kennen wij deze inlognaam");
        ReceivedMail mail = MailPlatform.await(server, "beleidsmedewerker@duiven.example", 1)
                .get(0);
        assertThat(mail.subject()).isEqualTo("Wachtwoord vergeten?");
        choosePassword(HttpVisitor.of(platform), mail.link());
        assertThat(HttpVisitor.of(platform).get(mail.link()).status()).isEqualTo(404);
        assertThat(HttpVisitor.of(platform)
                        .logInForm()
                        .send("beleidsmedewerker@duiven", PASSWORD)
                        .address())
                .contains("/vandaag");
        assertThat(MailPlatform.await(server, "beleidsmedewerker@duiven.example", 2)
                        .get(1)
                        .subject())
                .isEqualTo("Uw wachtwoord in het MGR-portaal is veranderd");
    }

    private static String ask(String loginName) {
        HttpVisitor somebody = HttpVisitor.of(platform);
        FormElement form = somebody.get("/account/vergeten").form().orElseThrow();
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put("vergeten:naam", loginName);
        press(form, fields);
        return somebody.post(form.absUrl("action"), fields)
                .page()
                .select("main")
                .text();
    }

    private static void press(FormElement form, Map<String, String> fields) {
        var button = form.expectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
    }

    @Test
    void aNewAddressCountsOnceItWasConfirmedAndTheOldOneIsTold() throws Exception {
        HttpVisitor person = HttpVisitor.of(platform).logsInAs("inkoper@mgr-sdcg");
        FormElement form = (FormElement) person.get("/account/ik").page().expectFirst("form[id=mailForm]");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put("mailForm:adres", "anders@mgr-sdcg.example");
        fields.put("mailForm:mailWachtwoord", Platform.PASSWORD);
        press(form, fields);
        person.post(form.absUrl("action"), fields);
        ReceivedMail mail =
                MailPlatform.await(server, "anders@mgr-sdcg.example", 1).get(0);
        assertThat(query("select mail_address from platform.person where login_name = ?", "inkoper@mgr-sdcg"))
                .containsValue("inkoper@mgr-sdcg.example");
        HttpVisitor reader = HttpVisitor.of(platform);
        FormElement confirm = reader.get(mail.link()).form().orElseThrow();
        Map<String, String> sent = HttpVisitor.fields(confirm);
        press(confirm, sent);
        reader.post(confirm.absUrl("action"), sent);
        assertThat(query("select mail_address from platform.person where login_name = ?", "inkoper@mgr-sdcg"))
                .containsValue("anders@mgr-sdcg.example");
        assertThat(MailPlatform.await(server, "inkoper@mgr-sdcg.example", 1)
                        .get(0)
                        .subject())
                .isEqualTo("Uw mailadres in het MGR-portaal is veranderd");
        assertThat(reader.get(mail.link()).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatTakesNoMailIsShownWithThePerson() throws Exception {
        server.refuse("weg@duiven.example");
        String address = inviter.invite("weg");
        Awaitility.await().until(() -> "refused".equals(state(address).get("state")));
        HttpVisitor administrator = HttpVisitor.of(platform).logsInAs("beheerder@duiven");
        String member = administrator
                .get("/account/mensen?zoek=weg@duiven")
                .page()
                .expectFirst("main tbody a")
                .absUrl("href");
        assertThat(administrator.get(member).page().select("main .note").text())
                .contains("weg@duiven.example neemt geen mail aan")
                .contains("550 5.1.1");
    }

    @Test
    void whoDiesBeforeTheAnswerGetsTheMailAgainMarkedAsPerhapsTwice() throws Exception {
        server.dieAfterTaking(1);
        String address = inviter.invite("tweemaal");
        List<ReceivedMail> mails = MailPlatform.await(server, address, 2);
        Awaitility.await().until(() -> "sent".equals(state(address).get("state")));
        assertThat(mails.get(0).header("Message-ID")).isEqualTo(mails.get(1).header("Message-ID"));
        assertThat(state(address)).isEqualTo(Map.of("state", "sent", "repeated", "true", "tries", "2", "kept", "0"));
    }

    @Test
    void aServerThatIsAwayLosesNothing() throws Exception {
        server.goAway();
        String address = inviter.invite("later");
        Awaitility.await().until(() -> {
            Map<String, String> state = state(address);
            return "waiting".equals(state.get("state")) && failed(address);
        });
        server.comeBack();
        MailPlatform.await(server, address, 1);
        Awaitility.await().until(() -> "sent".equals(state(address).get("state")));
        assertThat(state(address).get("repeated")).isEqualTo("false");
    }

    private static boolean failed(String address) throws SQLException {
        return !query("select failure from platform.mail where address = ? and failure is not null", address)
                .isEmpty();
    }

    private static Map<String, String> state(String address) throws SQLException {
        return query("""
            select state, repeated::text, tries::text,
              (select count(*) from platform.mail_content where mail_id = id)::text as kept
            from platform.mail where address = ? order by id desc limit 1""", address);
    }

    private static Map<String, String> query(String sql, String parameter) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            ResultSet row = statement.executeQuery();
            if (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    found.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                }
            }
        }
        return found;
    }
}
