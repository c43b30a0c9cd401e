package nl.mgr.system.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ReceivedMail;
import nl.mgr.system.support.RunningPlatform;
import nl.mgr.system.support.Visitor;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** People hear of what others did: on the open page, by mail at once and in the mail of the day. */
@Tag("own-platform")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeIT {

    private static final String READER = "contractbeheerder@mgr-sdcg";
    private static final String PROVIDER = "aanbieder@mgr-sdcg";

    private static MailServer server;
    private static RunningPlatform platform;

    @BeforeAll
    static void start() throws SQLException {
        server = new MailServer();
        platform = MailPlatform.start("notices", server);
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            // of what other tests did before the copy was made
            statement.execute("delete from platform.notice");
        }
    }

    @AfterAll
    static void stop() {
        platform.close();
        server.close();
    }

    @Test
    @Order(1)
    void anOpenPageTellsAtOnceAndReadingClearsIt() {
        try (Visitor reader = Visitor.atDeskOf(platform).logsInAs(READER)) {
            Page page = reader.page();
            Locator count = page.locator("[data-unread]");
            assertThat(count).isHidden();
            deliver("2025-03", true);
            assertThat(count).isVisible();
            assertThat(count).hasText("1");
            page.locator(".bell").click();
            Locator row = page.locator(".actions li").first();
            assertThat(row).containsText("leverde over maart 2025");
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(page).hasURL(Pattern.compile(".*/leveringen/levering\\?id=.*"));
            assertThat(count).isHidden();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void whoChoseMailGetsOneWithALinkThatNamesTheMembership() {
        try (Visitor reader = Visitor.atDeskOf(platform).logsInAs(READER)) {
            choose(reader, "Een levering is binnen", "Meteen per mail");
        }
        deliver("2025-04", true);
        ReceivedMail mail = MailPlatform.await(server, READER + ".example", 1).get(0);
        assertThat(mail.subject()).contains("leverde over april 2025");
        assertThat(mail.link()).contains("/account/kies?als=");
        try (Visitor reader = Visitor.atDeskOf(platform)) {
            reader.page().navigate(mail.link());
            assertThat(reader.page()).hasURL(Pattern.compile(".*/account/inloggen.*"));
            reader.page().locator("input[type=text], input[type=email]").first().fill(READER);
            reader.page().locator("input[type=password]").fill(Platform.PASSWORD);
            reader.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                    .click();
            assertThat(reader.page()).hasURL(Pattern.compile(".*/leveringen/levering\\?id=.*"));
        }
    }

    @Test
    @Order(3)
    void aRefusalIsMailedToTheProviderAndCannotBeSwitchedOff() {
        deliver("2025-05", false);
        ReceivedMail mail = MailPlatform.await(server, PROVIDER + ".example", 1).get(0);
        assertThat(mail.subject()).contains("Uw levering over mei 2025 is geweigerd");
        HttpVisitor provider = HttpVisitor.of(platform).logsInAs(PROVIDER);
        var row = provider.get("/account/meldingen-kiezen")
                .page()
                .select("main tbody tr:has(th:contains(Uw levering is geweigerd))");
        assertThat(row.select("option").eachAttr("value")).containsExactly("screen", "digest", "mail");
    }

    /** The manager of the same staff chose nothing: two deliveries of yesterday, one mail. */
    @Test
    @Order(4)
    void theMailOfTheDayTellsWhatHappenedSinceTheLastOne() {
        String manager = "manager@mgr-sdcg.example";
        assertThat(server.receivedBy(manager)).isEmpty();
        Map<String, String> nextMorning = new HashMap<>(server.settings(Platform.SETTINGS));
        nextMorning.put("mgr.clock.start", "2026-12-01T07:01");
        platform.close();
        platform = RunningPlatform.start(platform.data(), nextMorning);
        ReceivedMail mail = MailPlatform.await(server, manager, 1).get(0);
        assertThat(mail.subject()).isEqualTo("Uw meldingen van vandaag: 2");
        assertThat(mail.text()).contains("leverde over maart 2025").contains("leverde over april 2025");
        assertThat(mail.html()).contains("<li><a href=");
        assertThat(server.receivedBy(manager)).hasSize(1);
    }

    private static void choose(Visitor reader, String kind, String way) {
        reader.open("/account/meldingen-kiezen");
        reader.page()
                .getByLabel(kind, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(way));
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar keuzes"))
                .click();
        assertThat(reader.page().locator("main .note").first()).containsText("Uw keuzes zijn bewaard");
    }

    private static void deliver(String month, boolean right) {
        HttpVisitor provider = HttpVisitor.of(platform).logsInAs(PROVIDER);
        String template = new String(
                provider.download("/leveringen/sjabloon?soort=csv&maand=" + month)
                        .body(),
                StandardCharsets.UTF_8);
        FormElement form = (FormElement)
                provider.get("/leveringen/lever?maand=" + month).page().expectFirst("form[id=lever]");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.remove("lever:bestand");
        fields.put("lever:indienen", form.expectFirst("[name='lever:indienen']").attr("value"));
        HttpVisitor.Answer answer = provider.upload(
                form.absUrl("action"),
                fields,
                "lever:bestand",
                "levering.csv",
                filled(template, right ? "3" : "drie").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.address()).contains(right ? "/leveringen/levering?id=" : "/leveringen/lever?afgekeurd=true");
    }

    private static String filled(String template, String people) {
        List<String> lines = template.replace("\uFEFF", "").lines().toList();
        List<String> columns = Arrays.asList(lines.get(0).split(";", -1));
        List<String> filled = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            cells[columns.indexOf("clienten")] = people;
            cells[columns.indexOf("volume")] = "12";
            filled.add(String.join(";", cells));
        }
        return "\uFEFF" + String.join("\r\n", filled) + "\r\n";
    }
}
