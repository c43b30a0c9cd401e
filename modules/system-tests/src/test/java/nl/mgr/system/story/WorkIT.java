package nl.mgr.system.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Keyboard;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Tasks come and go by what is done, are passed on, and are nobody else's business. */
class WorkIT {

    /** Elsewhere than where other tests deliver. */
    private static final String PROVIDER = "aanbieder-018@zuid-limburg";

    private static final String MONTH = "november 2026";
    private static final String DELIVER = "Cijfers van november 2026 aanleveren";
    private static final String ASSESS = "Inschrijvingen toetsen";

    @Test
    void aTaskIsDoneByDoingIt() {
        try (Visitor provider = Visitor.atDesk().logsInAs(PROVIDER)) {
            WorkPage work = WorkPage.of(provider);
            assertThat(work.tasks(DELIVER)).hasCount(1);
            TaskPage task = work.opens(DELIVER);
            assertThat(provider.page().locator("main input[type=checkbox]")).hasCount(0);
            String address = "/werk/taak?id=" + task.id();

            provider.page().locator(".pagehead a.btn--primary").click();
            DeliverPage deliver = new DeliverPage(provider, MONTH);
            DeliveryFile file = DeliveryFile.of(deliver.template("CSV"));
            for (int row = 2; row <= file.size() + 1; row++) {
                file.put(row, "clienten", "1").put(row, "volume", "10");
            }
            DeliveryFile wrong = file.copy().put(2, "volume", "veel");
            deliver.sends(wrong.csv("fout.csv"));

            assertThat(WorkPage.of(provider).tasks(DELIVER)).hasCount(0);
            assertThat(WorkPage.of(provider).tasks("Bestand met cijfers van november 2026 verbeteren"))
                    .hasCount(1);

            DeliveriesPage.of(provider).opens(MONTH).sendsGood(file.csv("goed.csv"));

            assertThat(WorkPage.of(provider).tasks(MONTH)).hasCount(0);
            WorkPage done = WorkPage.of(provider).view("Klaar");
            done.opens("verbeteren").tells("Gegevensmedewerker deed het");
            provider.open(address);
            new TaskPage(provider, DELIVER).tells("liet de taak vervallen");
            assertThat(provider.faults()).isEmpty();
        }
    }

    @Test
    void aTaskGoesToAColleagueAndBack() {
        String asked;
        try (Visitor buyer = Visitor.atDesk().logsInAs("inkoper@zuid-limburg")) {
            TaskPage task = WorkPage.of(buyer).opens(ASSESS);
            asked = buyer.page().locator("h1").innerText();
            task.gives("Jurist", "Kun jij hiernaar kijken?");
            task.tells("Inkoper gaf de taak door aan Jurist");
            assertThat(WorkPage.of(buyer).tasks(asked)).hasCount(0);
            assertThat(WorkPage.of(buyer).view("Uitgezet").tasks(asked)).hasCount(1);
        }
        try (Visitor lawyer = Visitor.atDesk().logsInAs("jurist@zuid-limburg")) {
            TaskPage task = WorkPage.of(lawyer).opens(asked);
            task.tells("Kun jij hiernaar kijken?");
            task.givesBack();
            assertThat(WorkPage.of(lawyer).tasks(asked)).hasCount(0);
        }
        try (Visitor buyer = Visitor.atDesk().logsInAs("inkoper@zuid-limburg")) {
            TaskPage task = WorkPage.of(buyer).opens(asked);
            task.tells("Jurist gaf de taak terug aan Inkoper");
            task.givesBack();
            task.tells("Inkoper gaf de taak terug aan de groep");
        }
    }

    @Test
    void nobodyElseSeesATask() throws SQLException {
        String task = first("""
            select t.id::text from platform.task t join cooperation.cooperation c on c.id = t.cooperation_id
            where c.code = 'mgr-sdcg' and t.party = 'cooperation-team' and t.kind = 'toets'\
            """);
        String address = "/werk/taak?id=" + task;
        assertThat(as("inkoper@mgr-sdcg").get(address).status()).isEqualTo(200);
        for (String other : List.of(
                "inkoper@zuid-limburg",
                "aanbieder@mgr-sdcg",
                "beleidsmedewerker@duiven",
                "lezer@mgr-sdcg",
                "beheerder@installatie")) {
            assertThat(as(other).get(address).status()).as(other).isEqualTo(404);
        }
        String theirs = first("""
            select t.id::text from platform.task t join cooperation.cooperation c on c.id = t.cooperation_id
            where c.code = 'mgr-sdcg' and t.party = 'provider' and t.state = 'open' and t.due < '2026-11-30'
              and t.party_name not like '%017%' and t.party_name not like '%018%'\
            """);
        Answer awaited = as("contractbeheerder@mgr-sdcg").get("/werk/taak?id=" + theirs);
        assertThat(awaited.status()).as("the team waits for it").isEqualTo(200);
        assertThat(awaited.page().select("form[id=taak], .pagehead .btn")).isEmpty();
        assertThat(as("aanbieder@mgr-sdcg").get("/werk/taak?id=" + theirs).status())
                .isEqualTo(404);
        assertThat(as("contractbeheerder@mgr-sdcg").get("/werk/team").status()).isEqualTo(404);
    }

    @Test
    void theWorkListIsWalkedByKeyboard() {
        try (Visitor officer = Visitor.atDesk().logsInAs("contractbeheerder@mgr-sdcg")) {
            officer.open("/werk");
            Page page = officer.page();
            Keyboard keyboard = new Keyboard(officer);
            assertThat(page.locator("#lijst .actions > li")).not().hasCount(0);
            String verb = "#lijst .actions > li:first-child .btn";
            String goal = page.locator(verb).first().getAttribute("href");
            keyboard.to(verb).presses("Enter");
            page.waitForURL(url -> url.endsWith(goal));

            officer.open("/werk");
            keyboard.to("#wanneer").presses("ArrowDown");
            keyboard.to(".filters button").presses("Enter");
            page.waitForURL(url -> url.contains("wanneer=late"));
            assertThat(page.locator("#lijst h3")).hasCount(1);
            assertThat(officer.faults()).isEmpty();
        }
    }

    @Test
    void aCalendarIsReadAtItsSecretAddressOnlyAndFollowsRights() throws SQLException {
        HttpVisitor officer = as("contractbeheerder@zuid-limburg");
        String first = address(press(officer, officer.get("/werk/agenda"), "feed:nieuw"));
        HttpVisitor calendar = HttpVisitor.of(Platform.shared());
        Answer read = calendar.get(first);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        meetingsAreInTheCalendarOfWhoMaySeeThem();

        String wrong = first.replaceAll("[0-9a-f]{8}\\.ics", "00000000.ics");
        assertThat(calendar.get(wrong).status()).isEqualTo(404);
        assertThat(calendar.get("/agenda/x").status()).isEqualTo(404);

        String second = address(press(officer, officer.get("/werk/agenda"), "feed:nieuw"));
        assertThat(calendar.get(first).status()).as("the one before").isEqualTo(404);
        assertThat(calendar.get(second).status()).isEqualTo(200);

        block("contractbeheerder@zuid-limburg", true);
        try {
            assertThat(calendar.get(second).status()).as("of who is blocked").isEqualTo(404);
        } finally {
            block("contractbeheerder@zuid-limburg", false);
        }
        officer = as("contractbeheerder@zuid-limburg");
        press(officer, officer.get("/werk/agenda"), "feed:uit");
        assertThat(calendar.get(second).status()).as("switched off").isEqualTo(404);
    }

    private static void meetingsAreInTheCalendarOfWhoMaySeeThem() {
        HttpVisitor calendar = HttpVisitor.of(Platform.shared());
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        String own = address(press(duiven, duiven.get("/werk/agenda"), "feed:nieuw"));
        assertThat(calendar.get(own).body().replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Vergadering Algemeen bestuur",
                        "DTSTART:20261216T083000Z",
                        "/samenwerking/vergadering?id=");
        press(duiven, duiven.get("/werk/agenda"), "feed:uit");

        HttpVisitor provider = as("aanbieder@mgr-sdcg");
        String others = address(press(provider, provider.get("/werk/agenda"), "feed:nieuw"));
        assertThat(calendar.get(others).body()).startsWith("BEGIN:VCALENDAR").doesNotContain("Vergadering");
        press(provider, provider.get("/werk/agenda"), "feed:uit");
    }

    @Test
    void whatIsLateForLongComesToWhoLeadsOnce() throws SQLException {
        Answer work = as("manager@mgr-sdcg").get("/werk");
        assertThat(work.page().select("#lijst .actions > li").text()).contains("Opgeschaald");
        assertThat(as("manager@mgr-sdcg").get("/werk/team").status()).isEqualTo(200);
        Awaitility.await("a round after that in which they came")
                .atMost(Duration.ofMinutes(4))
                .until(WorkIT::aLaterRoundHasEnded);
        assertThat(first("""
            select count(*)::text from (
              select task_id from platform.task_event where what in ('escalated', 'late')
              group by task_id, what having count(*) > 1) as twice\
            """)).isEqualTo("0");
    }

    private static boolean aLaterRoundHasEnded() throws SQLException {
        return first("""
            select coalesce(max(started_at) > (select max(at) from platform.task_event where what in ('escalated', 'late')),
                            false)::text
            from kernel.round where name = 'platform.tasks' and ended_at > started_at\
            """).equals("true");
    }

    private static HttpVisitor as(String loginName) {
        return HttpVisitor.of(Platform.shared()).logsInAs(loginName);
    }

    private static String address(Answer page) {
        return page.page().expectFirst("#adres").text().replaceAll("^https?://[^/]+", "");
    }

    private static Answer press(HttpVisitor who, Answer page, String button) {
        Element pressed = page.page().expectFirst("[id='" + button + "']");
        FormElement form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return who.post(form.absUrl("action"), fields);
    }

    /** As the administrator does it, on the page of the member. */
    private static void block(String loginName, boolean blocked) throws SQLException {
        String member =
                first("select m.id::text from platform.membership m join platform.person p on p.id = m.person_id"
                        + " where p.login_name = '" + loginName + "'");
        HttpVisitor administrator = as("beheerder@zuid-limburg");
        press(
                administrator,
                administrator.get("/account/lid?id=" + member),
                blocked ? "lid:blokkeer" : "lid:deblokkeer");
    }

    private static String first(String sql) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                PreparedStatement statement = database.prepareStatement(
                        sql + (sql.contains("count(") || sql.contains("max(") ? "" : " limit 1"));
                ResultSet result = statement.executeQuery()) {
            assertThat(result.next()).as(sql).isTrue();
            return result.getString(1);
        }
    }
}
