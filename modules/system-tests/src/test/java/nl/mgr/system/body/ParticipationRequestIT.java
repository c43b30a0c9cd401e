package nl.mgr.system.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Westervoort asks to join: request, advice, decision, carried out, and back on its own page. Then it asks to leave another
 * part, takes that back, asks again and is refused. One story, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParticipationRequestIT {

    private static final String TODAY = "30-11-2026";
    private static final String LIST = "/samenwerking/verzoeken";
    private static final String NEW = "/samenwerking/verzoek-nieuw";
    private static final String OWN = "select r.%s from cooperation.participation_request r"
            + " join cooperation.municipality m on m.id = r.municipality_id where m.cbs_code = '0293' order by r.number desc";

    /** What this story leaves, so that others on the platform find it as it was. */
    private static final List<String> CLEAN = List.of(
            "delete from cooperation.participation_change where municipality_id = '%1$s' and effective_on = '2031-01-01'",
            "delete from cooperation.participation where municipality_id = '%1$s' and valid_from = '2031-01-01'",
            "delete from cooperation.participation_request_step where municipality_id = '%1$s'",
            "delete from cooperation.participation_request where municipality_id = '%1$s'",
            "delete from cooperation.decision_vote where decision_id in (select d.id from cooperation.decision d"
                    + " join cooperation.meeting t on t.id = d.meeting_id where t.place = 'Zaal W')",
            "delete from cooperation.decision where meeting_id in (select id from cooperation.meeting where place = 'Zaal W')",
            "delete from cooperation.agenda_item where meeting_id in"
                    + " (select id from cooperation.meeting where place = 'Zaal W')",
            "delete from cooperation.attendance where meeting_id in"
                    + " (select id from cooperation.meeting where place = 'Zaal W')",
            "delete from cooperation.meeting where place = 'Zaal W'");

    private static Connection database;
    private static HttpVisitor westervoort;
    private static HttpVisitor duiven;
    private static HttpVisitor secretary;
    private static HttpVisitor administrator;

    @BeforeAll
    static void enter() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        westervoort = as("beleidsmedewerker@westervoort");
        duiven = as("beleidsmedewerker@duiven");
        secretary = as("managementassistent@mgr-sdcg");
        administrator = as("beheerder@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        String id = ask("select id from cooperation.municipality where cbs_code = '0293'");
        try (Statement statement = database.createStatement()) {
            for (String each : CLEAN) {
                statement.execute(each.formatted(id));
            }
        }
        database.close();
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static String ask(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String own(String column) throws SQLException {
        return ask(OWN.formatted(column));
    }

    private static String submodule(String module) throws SQLException {
        return ask(
                "select s.id from cooperation.submodule s join cooperation.cooperation_module c on c.id = s.module_id"
                        + " join cooperation.cooperation k on k.id = c.cooperation_id where k.code = 'mgr-sdcg' and c.name = '"
                        + module + "' order by s.sort");
    }

    private static String form(String module, String day) throws SQLException {
        return NEW + "?onderdeel=" + submodule(module) + "&per=" + day;
    }

    private static String page() throws SQLException {
        return "/samenwerking/verzoek?id=" + own("id");
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private static String link(Answer page, String part) {
        return page.page().selectFirst("main a[href*=" + part + "]").absUrl("href");
    }

    private static void await(ThrowingRunnable seen) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(seen);
    }

    private static void hears(HttpVisitor who, String text) {
        await(() -> assertThat(who.get("/account/meldingen").page().text()).contains(text));
    }

    private static String tasks(HttpVisitor who) {
        return who.get("/werk").page().select("#lijst .actions").text();
    }

    /** @return address of a meeting of today of a body */
    private static String plan(String body, String from) throws SQLException {
        String id = ask("select b.id from cooperation.body b join cooperation.cooperation c on c.id = b.cooperation_id"
                + " where c.code = 'mgr-sdcg' and b.code = '" + body + "'");
        Answer meeting = secretary.press(
                secretary.get("/samenwerking/vergadering-plan?orgaan=" + id),
                "bewaar",
                Map.of("dag", TODAY, "van", from, "tot", "23:00", "plaats", "Zaal W"));
        return meeting.address().substring(meeting.address().indexOf("/samenwerking"));
    }

    private static String id(String address) {
        return address.substring(address.indexOf("id=") + 3);
    }

    private static Answer lay(String meeting, String asked) throws SQLException {
        return secretary.press(
                secretary.get(page()),
                "zet",
                Map.of("vergadering", id(meeting), "gevraagd", asked, "toelichting", "Graag."));
    }

    private static void callAndGather(String meeting) {
        secretary.press(secretary.get(meeting), "nodig", Map.of());
        FormElement form = (FormElement) secretary.get(meeting).page().selectFirst("form[id=aanwezigform]");
        List<String> all = form.select("input[type=checkbox]").eachAttr("value");
        Map<String, String> fields = new HashMap<>(HttpVisitor.fields(form));
        String name = form.selectFirst("input[type=checkbox]").attr("name");
        fields.remove(name);
        Element button = form.selectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        secretary.postSeveral(form.absUrl("action"), fields, name, all);
    }

    private static void rule(String meeting, String outcome) {
        Answer ruling = secretary.get(link(secretary.get(meeting), "uitkomst?punt="));
        secretary.press(ruling, "bewaar", Map.of("uitkomst", outcome, "tekst", "Zo gezegd."));
    }

    @Test
    @Order(1)
    void whatItMeansIsShownBeforeAnythingIsAsked() throws SQLException {
        String list = says(westervoort.get("/samenwerking/deelname"));
        assertThat(list).contains("Nieuw verzoek", "Verzoeken");
        Answer joining = westervoort.get(form("Formatie", "01-01-2031"));
        assertThat(says(joining)).contains("Meedoen met Formatie, Uren en inzet delen, vanaf 1 januari 2031");
        assertThat(joining.page().select("#onderdeel option[selected]").text()).contains("doet niet mee");
        Answer early = westervoort.get(form("Transformatieprojecten", "01-02-2027"));
        assertThat(says(early))
                .contains("Stoppen met Transformatieprojecten")
                .contains("Binnen de opzegtermijn van 6 maanden", "vanaf 30 mei 2027")
                .contains("overeenkomst over deze module");
        assertThat(link(early, "overeenkomsten?gemeente=0293")).contains("module=Transformatieprojecten");
        assertThat(says(westervoort.press(early, "dienin", Map.of("toelichting", "Wij doen dit zelf."))))
                .contains("opzegtermijn van Transformatieprojecten is 6 maanden", "schrijf op waarom het eerder moet");
        Answer past = westervoort.get(form("Formatie", "01-01-2020"));
        assertThat(says(past)).contains("kan zo niet", "is al geweest");
        assertThat(past.page().select("form[id=verzoek]")).isEmpty();
        assertThat(own("id")).isEmpty();
    }

    @Test
    @Order(2)
    void aMunicipalityAsksOnceAndOnlyItselfAndStaffSeeIt() throws SQLException {
        Answer form = westervoort.get(form("Formatie", "01-01-2031"));
        Answer other = westervoort.get(form("Formatie", "01-01-2031"));
        Map<String, String> typed = Map.of("toelichting", "Samen plannen.", "brief", "Brief W-12");
        assertThat(says(westervoort.press(form, "dienin", typed)))
                .contains("Het verzoek is ingediend", "Westervoort wil meedoen", "Samen plannen.", "Brief W-12")
                .contains("Verzoek ingediend", "Beleidsmedewerker");
        assertThat(says(westervoort.press(other, "dienin", typed)))
                .contains(
                        "Over Formatie, Uren en inzet delen loopt al een verzoek van uw gemeente, ingediend op 30 november");
        Answer again = westervoort.press(form, "dienin", typed);
        assertThat(says(again)).contains("Over dit onderdeel loopt al een verzoek");
        assertThat(again.page().select("form[id=verzoek]")).isEmpty();
        assertThat(ask("select count(*) from cooperation.participation_request_step t join cooperation.municipality m"
                        + " on m.id = t.municipality_id where m.cbs_code = '0293'"))
                .isEqualTo("1");
        assertThat(duiven.get(page()).status()).isEqualTo(404);
        assertThat(says(duiven.get(LIST))).contains("Duiven").doesNotContain("Westervoort", "Doesburg");
        assertThat(as("toegang@westervoort").get(page()).status()).isEqualTo(404);
        assertThat(as("managementassistent@zuid-limburg").get(page()).status()).isEqualTo(404);
        HttpVisitor reader = as("lezer@mgr-sdcg");
        assertThat(says(reader.get(LIST + "?stand=open&gemeente=0293"))).contains("Westervoort wil meedoen");
        assertThat(reader.get(page()).page().select("main form[method=post]:not(.pin)"))
                .isEmpty();
        hears(secretary, "Westervoort heeft een verzoek ingediend over Formatie");
        await(() -> assertThat(tasks(secretary)).contains("Verzoek van Westervoort op een agenda zetten"));
    }

    @Test
    @Order(3)
    void anAdviceIsAskedAndGiven() throws SQLException {
        String meeting = plan("MAG", "16:00");
        assertThat(says(lay(meeting, "besluit"))).contains("neemt geen besluiten");
        assertThat(says(lay(meeting, "advies"))).contains("Voor advies op de agenda van MAG van 30 november 2026");
        assertThat(tasks(secretary)).doesNotContain("Westervoort");
        assertThat(says(lay(meeting, "advies"))).contains("staat al op de agenda van MAG");
        Answer item = secretary.get(link(secretary.get(meeting), "agendapunt?id="));
        assertThat(says(secretary.press(item, "bewaar", Map.of("gevraagd", "besluit"))))
                .contains("hoort bij een verzoek");
        callAndGather(meeting);
        hears(westervoort, "Uw verzoek over Formatie, Uren en inzet delen staat op de agenda van MAG");
        assertThat(link(westervoort.get(meeting), "verzoek?id=")).contains(own("id"));
        assertThat(duiven.get(meeting).page().select("#agenda a[href*=verzoek]"))
                .isEmpty();
        assertThat(says(duiven.get(meeting))).contains("Westervoort doet mee met Formatie, Uren en inzet delen");
        rule(meeting, "positief");
        assertThat(says(westervoort.get(page()))).contains("MAG adviseerde positief", "advies gegeven");
        await(() -> assertThat(tasks(secretary)).contains("Verzoek van Westervoort op een agenda zetten"));
    }

    @Test
    @Order(4)
    void theBodyThatDecidesGrantsIt() throws SQLException {
        String meeting = plan("GO", "17:00");
        lay(meeting, "besluit");
        secretary.press(secretary.get(link(secretary.get(meeting), "agendapunt?id=")), "weg", Map.of());
        assertThat(own("state")).isEqualTo("geadviseerd");
        assertThat(says(westervoort.get(page()))).contains("Niet meer op de agenda van GO van 30 november 2026");
        lay(meeting, "besluit");
        callAndGather(meeting);
        rule(meeting, "aangenomen");
        assertThat(own("state")).isEqualTo("toegewezen");
        Answer granted = westervoort.get(page());
        assertThat(says(granted)).contains("GO wees het verzoek toe").doesNotContain("Trek het verzoek in");
        assertThat(secretary.get(link(granted, "besluit?id=")).status()).isEqualTo(200);
        hears(westervoort, "GO wees uw verzoek over Formatie, Uren en inzet delen op 30 november 2026 toe");
        await(() -> assertThat(tasks(administrator)).contains("Besluit over het verzoek van Westervoort uitvoeren"));
        assertThat(secretary.get(page()).page().select("a[href*=deelname?verzoek]"))
                .isEmpty();
    }

    @Test
    @Order(5)
    void carryingItOutIsTheChangeOnTheMatrix() throws SQLException {
        Answer ready = administrator.get(link(administrator.get(page()), "deelname?verzoek="));
        String number =
                ask("select decision_number from cooperation.participation_request_step where kind = 'toegewezen'"
                        + " and request_id = '" + own("id") + "'");
        assertThat(ready.page().select("#wijzigingen").text()).contains("1 wijziging klaar", "Westervoort doet mee");
        assertThat(ready.page().selectFirst("[name$=':nummer']").attr("value")).isEqualTo(number);
        assertThat(ask("select count(*) from cooperation.participation where valid_from = '2031-01-01'"))
                .isEqualTo("0");
        assertThat(says(administrator.press(ready, "stelvast", Map.of())))
                .contains("Vastgesteld met besluit " + number);
        assertThat(ask("select h.kind || ' ' || d.number from cooperation.participation_change h"
                        + " join cooperation.decision d on d.id = h.decision_id where h.effective_on = '2031-01-01'"))
                .isEqualTo("joined " + number);
        assertThat(says(westervoort.get(page()))).contains("De deelname is aangepast", "uitgevoerd");
        assertThat(tasks(administrator)).doesNotContain("verzoek van Westervoort");
        assertThat(says(westervoort.get("/samenwerking/deelname"))).contains("gepland, vanaf 1 januari 2031");
        administrator.press(ready, "stelvast", Map.of());
        assertThat(ask("select count(*) from cooperation.participation where valid_from = '2031-01-01'"))
                .isEqualTo("1");
    }

    @Test
    @Order(6)
    void whatIsTakenBackStaysSoWhateverABodySays() throws SQLException {
        Answer form = westervoort.get(form("Transformatieprojecten", "01-02-2027"));
        westervoort.press(
                form, "dienin", Map.of("toelichting", "Wij doen dit zelf.", "eerder", "Geen projecten meer."));
        String meeting = plan("GO", "18:00");
        lay(meeting, "besluit");
        Answer open = westervoort.get(page());
        assertThat(says(open)).contains("Eerder dan de opzegtermijn", "Geen projecten meer.", "wacht op besluit");
        assertThat(says(westervoort.press(open, "trekin", Map.of("reden", "Toch niet."))))
                .contains("Het verzoek is ingetrokken", "Toch niet.");
        assertThat(says(westervoort.press(open, "trekin", Map.of())))
                .contains("al besloten, ingetrokken of uitgevoerd");
        hears(secretary, "Westervoort heeft het verzoek over Transformatieprojecten");
        callAndGather(meeting);
        rule(meeting, "aangenomen");
        assertThat(own("state")).isEqualTo("ingetrokken");
        assertThat(secretary.get(page()).page().select("form[id=agendeer]")).isEmpty();
    }

    @Test
    @Order(7)
    void whatIsRejectedIsClosedAndMayBeAskedAgain() throws SQLException {
        String wish = form("Transformatieprojecten", "01-07-2027");
        westervoort.press(westervoort.get(wish), "dienin", Map.of("toelichting", "Wij doen dit zelf."));
        String meeting = plan("GO", "19:00");
        lay(meeting, "besluit");
        callAndGather(meeting);
        rule(meeting, "verworpen");
        assertThat(own("state")).isEqualTo("afgewezen");
        assertThat(says(westervoort.get(page())))
                .contains("GO wees het verzoek af")
                .doesNotContain("Wat het betekent");
        Answer nothing = administrator.get("/samenwerking/deelname?verzoek=" + own("id"));
        assertThat(says(nothing)).contains("is niet toegewezen of al uitgevoerd", "11 gemeenten");
        assertThat(nothing.page().select("#wijzigingen li")).isEmpty();
        hears(westervoort, "GO wees uw verzoek over Transformatieprojecten");
        westervoort.press(westervoort.get(wish), "dienin", Map.of("toelichting", "Nog eens."));
        assertThat(own("state")).isEqualTo("ingediend");
        westervoort.press(westervoort.get(page()), "trekin", Map.of());
    }
}
