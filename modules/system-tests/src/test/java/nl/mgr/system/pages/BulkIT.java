package nl.mgr.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Rows of a list are chosen and acted on together: what will happen is shown before it happens, and what somebody may not
 * see or do with one row they may not with many.
 */
class BulkIT {

    private static final String LEADER = "manager@mgr-sdcg";
    private static final String TEAM = "/werk/lijst?wie=team";

    /** Tasks that nobody took, of the kind that the team of the cooperation has most of. */
    private static final String WAITING = """
            select t.id::text from platform.task t join cooperation.cooperation c on c.id = t.cooperation_id
            where c.code = '%s' and t.party = 'cooperation-team' and t.state = 'open' and t.person_id is null
              and t.escalated_at is null and t.kind = (
                select k.kind from platform.task k where k.cooperation_id = t.cooperation_id and k.state = 'open'
                  and k.party = 'cooperation-team' and k.person_id is null and k.escalated_at is null
                group by k.kind order by count(*) desc, k.kind limit 1)
            order by t.id""";

    private final HttpVisitor leader = as(LEADER);
    private final List<String> given = new ArrayList<>();

    private static HttpVisitor as(String loginName) {
        return HttpVisitor.of(Platform.shared()).logsInAs(loginName);
    }

    private static List<String> ask(String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static List<String> waiting(String cooperation) throws SQLException {
        return ask(WAITING.formatted(cooperation));
    }

    private static String person(String loginName) throws SQLException {
        return ask("select id::text from platform.person where login_name = '" + loginName + "'")
                .get(0);
    }

    /** Whose each of them is, once each; empty for nobody's. */
    private static List<String> holders(List<String> tasks) throws SQLException {
        return ask("select distinct coalesce(p.name, '') from platform.task t left join platform.person p"
                + " on p.id = t.person_id where t.id::text in ('" + String.join("','", tasks) + "') order by 1");
    }

    /** Everything goes back to the role, by the people who have it. */
    @AfterEach
    void giveBack() throws SQLException {
        for (String task : given) {
            for (int turn = 0; turn < 3 && !holders(List.of(task)).equals(List.of("")); turn++) {
                String holder = ask("select p.login_name from platform.task t join platform.person p"
                                + " on p.id = t.person_id where t.id = '" + task + "'")
                        .get(0);
                HttpVisitor who = as(holder);
                who.press(who.get("/werk/taak?id=" + task), "terug", Map.of());
            }
        }
    }

    private static String chosen(List<String> ids) {
        return "&kies=" + String.join("&kies=", ids);
    }

    private static String page(List<String> ids, String to) {
        return "/werk/doorgeven?wie=team" + chosen(ids) + "&aan=" + to;
    }

    /** Somebody of the team who may do all of these, as the page offers them. */
    private String colleague(List<String> tasks) {
        return leader.get(page(tasks, "")).page().select("#aan option").stream()
                .filter(option -> option.text().contains("mag er " + tasks.size() + " van deze")
                        && !option.text().startsWith("Uzelf"))
                .map(option -> option.attr("value"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Document page, String stateOfGoing) {
        return page.select(".foreseen tbody tr:has(.status--" + stateOfGoing + ")")
                .eachText();
    }

    @Test
    void rowsAreChosenByPlainBoxesThatHaveNamesAndLinksKeepThem() {
        Document list = leader.get(TEAM).page();
        int rows = list.select("main .list tbody tr").size();
        assertThat(rows).isGreaterThan(2);
        assertThat(list.select("main .list tbody input[type=checkbox][name=kies]"))
                .hasSize(rows)
                .allSatisfy(box -> {
                    for (String name : box.attr("aria-labelledby").split(" ")) {
                        assertThat(Objects.requireNonNull(list.getElementById(name))
                                        .text())
                                .isNotBlank();
                    }
                });
        String all = list.select(".bulk a[data-chooses=page]").attr("href");
        Document ticked = leader.get("/werk/lijst" + all).page();
        assertThat(ticked.select("tbody input[name=kies][checked]")).hasSize(rows);
        assertThat(ticked.select(".bulk__count").text()).isEqualTo(rows + " gekozen");
        String sorted = ticked.select("thead a.sort").get(0).attr("href");
        assertThat(leader.get("/werk/lijst" + sorted)
                        .page()
                        .select("form.chooser [name=kies][checked], form.chooser" + " input[type=hidden][name=kies]"))
                .as("in another order, some of them on another page")
                .hasSize(rows);
        assertThat(ticked.select(".list__files a").eachAttr("href")).noneMatch(link -> link.contains("kies="));
        assertThat(ticked.select("a.views__edit").attr("href")).doesNotContain("kies");
        String none = ticked.select(".bulk a[data-chooses=none]").attr("href");
        assertThat(leader.get("/werk/lijst" + none).page().select("[name=kies][checked]"))
                .isEmpty();

        assertThat(leader.get("/werk/lijst?wie=done").page().select("form.chooser, [name=kies]"))
                .as("what is done is not passed on")
                .isEmpty();
        assertThat(leader.get(TEAM + "&afdruk=true").page().select("form.chooser, [name=kies]"))
                .as("on paper")
                .isEmpty();
        assertThat(leader.get("/werk/doorgeven").page().text()).contains("U koos nog niets");
    }

    @Test
    void tasksGoToAColleagueTogetherAfterItWasShownWhatHappens() throws SQLException {
        List<String> two = waiting("mgr-sdcg").subList(0, 2);
        String colleague = colleague(two);
        Answer preview = leader.get(page(two, colleague));
        assertThat(lines(preview.page(), "positive")).hasSize(2).allMatch(line -> line.contains("Gaat naar"));
        assertThat(holders(two)).as("nothing happened yet").containsExactly("");

        given.addAll(two);
        Answer done = leader.press(preview, "bevestig", Map.of("woord", "Samen, graag."));
        assertThat(done.address()).contains("/werk/lijst?wie=team").doesNotContain("kies");
        assertThat(done.page().select(".note").text())
                .contains("Doorgegeven aan")
                .contains("Aantal taken: 2.");
        assertThat(holders(two)).hasSize(1).doesNotContain("");
        assertThat(leader.get("/werk/taak?id=" + two.get(1))
                        .page()
                        .select("#verloop")
                        .text())
                .contains("Samen, graag.");

        Document again = leader.get(page(two, colleague)).page();
        assertThat(lines(again, "warning"))
                .as("who has it already")
                .hasSize(again.select(".foreseen tbody tr").size());
    }

    @Test
    void whatSomebodyMayNotPassOnIsRefusedWithTheReasonAndTheRestGoes() throws SQLException {
        List<String> two = waiting("mgr-sdcg").subList(0, 2);
        given.addAll(two);
        leader.press(leader.get(page(List.of(two.get(0)), colleague(two))), "bevestig", Map.of("woord", ""));
        String holder = holders(List.of(two.get(0))).get(0);

        String role = ask("select role from platform.task where id = '" + two.get(1) + "'")
                .get(0);
        String login = ask("select p.login_name from platform.membership m join platform.person p on p.id = m.person_id"
                        + " join platform.task t on t.cooperation_id = m.cooperation_id where t.id = '" + two.get(1)
                        + "' and '" + role + "' = any (m.roles) and p.name <> '" + holder
                        + "' and p.login_name like '%@mgr-sdcg' order by p.login_name")
                .stream()
                .findFirst()
                .orElse("");
        HttpVisitor other = login.isEmpty() ? as("inkoper@mgr-sdcg") : as(login);
        Document refused = other.get(page(two, "")).page();
        assertThat(lines(refused, "warning")).anySatisfy(line -> assertThat(line)
                .contains("Gaat niet door")
                .contains("is niet van u: zij ligt bij " + holder)
                .contains("Vraag het hun"));
    }

    @Test
    void whenOneCannotGoAnyMoreNoneGoesAndItSaysWhy() throws SQLException {
        List<String> two = waiting("mgr-sdcg").subList(0, 2);
        String colleague = colleague(two);
        Answer preview = leader.get(page(two, colleague));
        given.addAll(two);
        leader.press(leader.get(page(List.of(two.get(0)), colleague)), "bevestig", Map.of("woord", ""));

        Answer late = leader.press(preview, "bevestig", Map.of("woord", ""));
        assertThat(late.page().select(".errors").text()).contains("staat al op naam van");
        assertThat(lines(late.page(), "warning")).hasSize(1);
        assertThat(lines(late.page(), "positive")).hasSize(1);
        assertThat(holders(List.of(two.get(1)))).containsExactly("");
    }

    @Test
    void allThatFitAreThoseOfTheListForWhoeverAsks() throws SQLException {
        String kind = ask("select kind from platform.task where id = '"
                        + waiting("mgr-sdcg").get(0) + "'")
                .get(0);
        String filter = "wie=team&soort=" + kind;
        int total = leader.get("/werk/lijst?" + filter + "&afdruk=true")
                .page()
                .select("main .list tbody tr")
                .size();
        Document all = leader.get("/werk/doorgeven?" + filter + "&kies=alles").page();
        assertThat(total).isPositive();
        assertThat(all.select(".foreseen tbody tr")).hasSize(total);
        assertThat(all.select("#wie input[name=kies]").eachAttr("value")).containsOnly("alles");
    }

    @Test
    void aRowOfAnotherOrganisationIsNotChosenHoweverItsIdWasComeBy() throws SQLException {
        List<String> theirs = waiting("zuid-limburg");
        List<String> ours = waiting("mgr-sdcg");
        String colleague = colleague(ours.subList(0, 2));
        Document none = leader.get(page(theirs.subList(0, 1), colleague)).page();
        assertThat(none.select(".foreseen, form[id=doorgeven]")).isEmpty();
        assertThat(none.text()).contains("1 gekozen regel staat niet of niet meer in de lijst.");

        List<String> both = List.of(ours.get(0), theirs.get(0));
        Answer preview = leader.get(page(both, colleague));
        assertThat(preview.page().select(".foreseen tbody tr")).hasSize(1);
        given.add(ours.get(0));
        FormElement form = (FormElement) preview.page().expectFirst("form[id=doorgeven]");
        Map<String, String> fields = new LinkedHashMap<>(HttpVisitor.fields(form));
        fields.put("doorgeven:bevestig", "x");
        fields.put("kies", theirs.get(0));
        leader.post(form.absUrl("action"), fields);
        assertThat(holders(List.of(theirs.get(0)))).as("theirs").containsExactly("");
        assertThat(holders(List.of(ours.get(0)))).as("ours").doesNotContain("");

        Document provider = as("aanbieder@mgr-sdcg")
                .get("/werk/doorgeven?wie=team" + chosen(ours.subList(0, 2)))
                .page();
        assertThat(provider.select(".foreseen")).isEmpty();
        assertThat(provider.text()).contains("2 gekozen regels staan niet of niet meer in de lijst.");
    }

    @Test
    void chosenDocumentsOfSeveralRecordsLeaveInOnePackage() throws SQLException, IOException {
        HttpVisitor staff = as("contractbeheerder@mgr-sdcg");
        Document list = staff.get("/account/documenten").page();
        List<Element> rows = list.select("main .list tbody tr");
        assertThat(rows).hasSizeGreaterThan(1);
        List<String> records = list.select("main .list tbody td:nth-of-type(2)").eachText().stream()
                .distinct()
                .toList();
        assertThat(records).as("of several records").hasSizeGreaterThan(1);
        List<String> ids = list.select("tbody [name=kies]").eachAttr("value");

        Document preview = staff.get(
                        "/account/documenten-ophalen?" + chosen(ids).substring(1))
                .page();
        assertThat(lines(preview, "positive")).hasSize(ids.size());
        FormElement form = (FormElement) preview.expectFirst("form[id=pakket]");
        assertThat(form.select("[name=id]").eachAttr("value")).containsExactlyInAnyOrderElementsOf(ids);

        List<String> names = names(staff.postForFile(form.absUrl("action"), "id", ids));
        assertThat(names).hasSize(ids.size()).allMatch(name -> name.matches("[^/]+/[^/]+"));
        assertThat(names.stream().map(name -> name.replaceAll("/.*", "")).distinct())
                .hasSize(records.size());

        Document filtered = staff.get("/account/documenten?soort=annex").page();
        assertThat(filtered.select("main .list tbody tr").size()).isPositive().isLessThan(rows.size());
        assertThat(staff.get("/account/documenten?van=01-12-2026").page().select("main .list tbody tr"))
                .isEmpty();
        assertThat(staff.get("/account/documenten?waarbij=contracts:contract")
                        .page()
                        .select("main .list tbody td:nth-of-type(2) a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/contracten/contract?"));
    }

    private static List<String> names(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        return names;
    }

    @Test
    void aPackageHoldsNoDocumentOfAnotherOrganisation() throws SQLException {
        HttpVisitor staff = as("contractbeheerder@mgr-sdcg");
        List<String> ours = staff.get("/account/documenten")
                .page()
                .select("tbody [name=kies]")
                .eachAttr("value");
        HttpVisitor others = as("contractbeheerder@zuid-limburg");
        assertThat(others.get("/account/documenten")
                        .page()
                        .select("tbody [name=kies]")
                        .eachAttr("value"))
                .doesNotContainAnyElementsOf(ours);
        Document preview = others.get(
                        "/account/documenten-ophalen?" + chosen(ours).substring(1))
                .page();
        assertThat(preview.select(".foreseen, form[id=pakket]")).isEmpty();
        String file = "/account/documenten-bestand";
        assertThat(others.postForFile(file, "id", ours).statusCode()).isEqualTo(404);
        assertThat(staff.postForFile(file, "id", List.of()).statusCode()).isEqualTo(404);
        assertThat(staff.postForFile(file, "id", List.of("onzin")).statusCode()).isEqualTo(404);
        List<String> mixed = new ArrayList<>(ours);
        mixed.add("00000000-0000-7000-8000-000000000000");
        assertThat(staff.postForFile(file, "id", mixed).statusCode())
                .as("all of them or nothing")
                .isEqualTo(404);
        for (String login : List.of("beleidsmedewerker@duiven", "aanbieder@mgr-sdcg", "beheerder@installatie")) {
            assertThat(as(login).get("/account/documenten").status()).as(login).isEqualTo(404);
        }
    }

    @Test
    void itIsDoneWithTheKeyboardAlone() throws SQLException {
        List<String> one = waiting("mgr-sdcg").subList(0, 1);
        String kind = ask("select kind from platform.task where id = '" + one.get(0) + "'")
                .get(0);
        given.addAll(waiting("mgr-sdcg"));
        try (Visitor visitor = Visitor.atDesk().logsInAs(LEADER)) {
            Page page = visitor.page();
            visitor.open(TEAM + "&soort=" + kind);
            assertThat(page.locator(".bulk__count")).hasText("0 gekozen");
            tabTo(page, "document.activeElement.matches('tbody input[name=kies]')");
            page.keyboard().press("Space");
            assertThat(page.locator(".bulk__count")).hasText("1 gekozen");
            String chosen = (String) page.evaluate("document.activeElement.value");
            tabTo(page, "document.activeElement.matches('.bulk button')");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/werk/doorgeven") && url.contains("kies=" + chosen));

            tabTo(page, "document.activeElement.id === 'aan'");
            page.keyboard().press("ArrowDown");
            tabTo(page, "document.activeElement.matches('#wie button')");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("aan="));
            assertThat(page.locator(".foreseen tbody tr")).hasCount(1);
            tabTo(page, "document.activeElement.id === 'doorgeven:bevestig'");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/werk/lijst"));
            assertThat(page.locator("main .note").first()).containsText("Aantal taken: 1.");
            assertThat(holders(List.of(chosen))).doesNotContain("");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void theScriptCountsAndKeepsWhatIsTickedOverPages() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(LEADER)) {
            Page page = visitor.page();
            visitor.open(TEAM);
            page.locator("tbody input[name=kies]").first().check();
            page.locator("thead a.sort").first().click();
            page.waitForURL(url -> url.contains("sorteer="));
            assertThat(page.locator(".bulk__count")).hasText("1 gekozen");
            page.locator(".bulk a[data-chooses=none]").click();
            assertThat(page.locator(".bulk__count")).hasText("0 gekozen");
            page.locator(".bulk a[data-chooses=page]").click();
            assertThat(page.locator("tbody input[name=kies]:checked"))
                    .hasCount(page.locator("tbody input[name=kies]").count());
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void tabTo(Page page, String there) {
        for (int i = 0; i < 120 && !Boolean.TRUE.equals(page.evaluate(there)); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(there)).as(there).isEqualTo(true);
    }
}
