package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.pages.KeptWorkbook;
import nl.mgr.system.pages.MatrixPage;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import nl.mgr.system.support.Visitor;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A municipality is switched off for a module from a day to come. It has a server of its own, because that day comes:
 * the server is started again with its clock on it. One story, told in order.
 */
@Tag("own-platform")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParticipationIT {

    private static final String ADMINISTRATOR = "beheerder@mgr-sdcg";
    private static final String DUIVEN = "beleidsmedewerker@duiven";
    private static final String STAYING = "beleidsmedewerker@wageningen";
    private static final String NONSENSE = "/onzin/bestaat-niet";
    private static final List<String> OF_THE_MODULE = List.of(
            "/contracten/overzicht",
            "/contracten/producten",
            "/contracten/catalogus",
            "/contracten/publicaties",
            "/leveringen/gebruik",
            "/leveringen/gebruik?jaar=2026");

    /** A word in texts, and its figure in amounts: cents, so that the number is in no other amount by chance. */
    private static final String CANARY = "9876543";

    private static final List<String> MARKS = List.of("""
            update contracts.contract set title = title || ' 9876543' where id not in (
              select contract_id from contracts.line_municipality m
              join cooperation.municipality r on r.id = m.municipality_id where r.name = 'Duiven')""", """
            update contracts.tariff set cents = 987654321 where municipality_id not in (
              select id from cooperation.municipality where name = 'Duiven')""", """
            update monitoring.care_budget set cents = 987654321 where municipality_id not in (
              select id from cooperation.municipality where name = 'Duiven')""", """
            update monitoring.delivery_line set clients = 9876543 where municipality_id not in (
              select id from cooperation.municipality where name = 'Duiven')""");

    /** Addresses of Duiven's own rows and files, found by following its pages while it takes part. */
    private final List<String> known = new ArrayList<>();

    private final OneSubmoduleLeft oneSubmodule = new OneSubmoduleLeft();

    private RunningPlatform platform;

    @BeforeAll
    void start() {
        platform = RunningPlatform.start(Demo.copy("participation"), Platform.SETTINGS);
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void beforehandTheModuleIsThere() {
        HttpVisitor duiven = as(DUIVEN);
        assertThat(menu(duiven)).contains("/contracten/overzicht", "/leveringen/gebruik");
        OF_THE_MODULE.forEach(
                address -> assertThat(duiven.get(address).status()).as(address).isEqualTo(200));
        Answer contracts = duiven.get("/contracten/overzicht");
        known.add(link(contracts, "a[href*=/contracten/contract?id=]"));
        known.add(link(contracts, ".list__files a"));
        known.add(link(duiven.get("/leveringen/gebruik"), "main a[href*=/leveringen/]"));
        known.add(link(duiven.get("/contracten/publicaties"), "main a[href*=/contracten/publicatie?id=]"));
        known.forEach(
                address -> assertThat(duiven.get(address).status()).as(address).isEqualTo(200));
    }

    @Test
    @Order(2)
    void nothingIsDecidedThatBreaksARule() {
        try (Visitor administrator = Visitor.atDeskOf(platform).logsInAs(ADMINISTRATOR)) {
            MatrixPage matrix = MatrixPage.openedBy(administrator).turns("Duiven", "Contractbeheer Jeugd");
            assertThat(matrix.refused()).contains("nummer van het besluit", "datum van het besluit");

            matrix.decidedBy("algemeen bestuur", "12-12-2026", "AB-2026-050");
            assertThat(matrix.refused()).contains("nog niet genomen");
            matrix.decidedBy("algemeen bestuur", "25-11-2026", "AB-2026-050").from(0, "01-01-2026");
            assertThat(matrix.review().get(0)).contains("kan zo niet", "is al geweest");
            assertThat(matrix.refused()).contains("is al geweest");
            matrix.from(0, "15-01-2027");
            assertThat(matrix.review().get(0)).contains("Binnen de opzegtermijn van 12 maanden");
            assertThat(matrix.refused()).contains("opzegtermijn van Contractbeheer is 12 maanden");

            matrix.box("Duiven", "Contractbeheer Jeugd").focus();
            matrix.presses("Home");
            assertThat(matrix.focused()).startsWith("Arnhem, Contractbeheer Jeugd");
            matrix.presses("ArrowDown", "ArrowRight");
            assertThat(matrix.focused()).startsWith("Doesburg, Contractbeheer Wmo");
            assertThat(administrator.faults()).isEmpty();
        }
        assertThat(menu(as(DUIVEN))).contains("/contracten/overzicht");
    }

    @Test
    @Order(3)
    void theAdministratorSeesWhatItDoesAndDecides() {
        try (Visitor administrator = Visitor.atDeskOf(platform).logsInAs(ADMINISTRATOR)) {
            MatrixPage matrix = MatrixPage.openedBy(administrator)
                    .turns("Duiven", "Contractbeheer Jeugd")
                    .turns("Duiven", "Contractbeheer Wmo")
                    .from(0, "15-01-2027")
                    .from(1, "15-01-2027");
            assertThat(matrix.review()).allSatisfy(change -> assertThat(change)
                    .contains("Duiven stopt", "Verdwijnt uit het portaal van de gemeente", "afschrift")
                    .containsPattern("\\d+ contracten gelden dan niet meer")
                    .containsPattern("\\d+ aanbieders? lever"));

            String question = matrix.decidedBy("algemeen bestuur", "25-11-2026", "AB-2026-050")
                    .waivingNotice()
                    .asked();
            assertThat(question).contains("2 wijzigingen vaststellen?", "AB-2026-050", "15-1-2027");
            assertThat(matrix.confirmed()).contains("AB-2026-050", "2 wijzigingen");

            assertThat(matrix.told("Duiven", "Contractbeheer Wmo")).contains("loopt af, tot en met 14 januari 2027");
            assertThat(matrix.history())
                    .filteredOn(line -> line.contains("AB-2026-050"))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).contains("15-1-2027", "Duiven", "25-11-2026"));
            assertThat(matrix.on("2027-01-15").told("Duiven", "Contractbeheer Wmo"))
                    .contains("beëindigd");
            assertThat(administrator.faults()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void anotherLeavesOneSubmodule() {
        oneSubmodule.decided(platform);
    }

    @Test
    @Order(5)
    void untilThatDayNothingChanges() {
        HttpVisitor duiven = as(DUIVEN);
        assertThat(menu(duiven)).contains("/contracten/overzicht", "/leveringen/gebruik");
        OF_THE_MODULE.forEach(
                address -> assertThat(duiven.get(address).status()).as(address).isEqualTo(200));
        known.forEach(
                address -> assertThat(duiven.get(address).status()).as(address).isEqualTo(200));
        assertThat(duiven.get("/samenwerking/deelname").page().text()).contains("loopt af, tot en met 14 januari 2027");
        assertThat(files(duiven)).isEmpty();
        oneSubmodule.untilThatDay(platform);
    }

    @Test
    @Order(6)
    void fromThatDayTheModuleNeverExisted() throws SQLException {
        marksWhatIsOfOthers();
        startAgainOn("2027-01-15T09:00");
        HttpVisitor duiven = as(DUIVEN);
        assertThat(menu(duiven))
                .contains("/samenwerking/deelname", "/inkoop/aanbestedingen")
                .noneMatch(address -> address.startsWith("/contracten") || address.startsWith("/leveringen"));
        Answer nonsense = duiven.get(NONSENSE);
        assertThat(nonsense.status()).isEqualTo(404);
        List<String> closed = new ArrayList<>(OF_THE_MODULE);
        closed.addAll(known);
        closed.forEach(address -> {
            Answer answer = duiven.get(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).isEqualTo(nonsense.body());
            assertThat(headers(answer)).as(address).isEqualTo(headers(nonsense));
        });
        assertThat(duiven.get("/vandaag").page().select("main a[href^=/contracten], main a[href^=/leveringen]"))
                .isEmpty();
        assertThat(duiven.get("/aanbieders/overzicht").status()).isEqualTo(200);
    }

    @Test
    @Order(7)
    void itKeepsACopyOfWhatItHad() throws SQLException, IOException {
        HttpVisitor duiven = as(DUIVEN);
        Awaitility.await("the copies of both submodules, each in two files")
                .atMost(Duration.ofMinutes(3))
                .until(() -> files(duiven).size() >= 4);
        HttpVisitor other = as(STAYING);
        assertThat(files(other)).isEmpty();
        List<String> workbooks = new ArrayList<>();
        for (String address : files(duiven)) {
            HttpResponse<byte[]> file = duiven.download(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(other.get(address).status()).as(address).isEqualTo(404);
            String name = file.headers().firstValue("Content-Disposition").orElseThrow();
            if (name.contains(".xlsx")) {
                workbooks.add(name);
                holdsAllOfDuivenAndNothingElse(KeptWorkbook.of(file.body()), name.contains("wmo") ? "wmo" : "jeugd");
            } else {
                assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            }
        }
        assertThat(workbooks).hasSize(2);
    }

    private void holdsAllOfDuivenAndNothingElse(KeptWorkbook kept, String domain) throws SQLException {
        assertThat(kept.sheets())
                .containsExactly(
                        "Deelname en besluiten",
                        "Contracten",
                        "Contractregels",
                        "Tarieven",
                        "Producten",
                        "Gebruik per maand",
                        "Volledigheid per maand",
                        "Budgetten");
        assertThat(kept.text()).contains("AB-2026-050").doesNotContain(CANARY);
        for (String sheet : List.of("Contractregels", "Tarieven", "Gebruik per maand", "Budgetten")) {
            assertThat(kept.column(sheet, "Gemeente")).as(sheet).isNotEmpty().containsOnly("Duiven");
        }
        assertThat(kept.column("Contracten", "Contract")).containsExactlyInAnyOrderElementsOf(texts("""
                select number from contracts.contract c where status <> 'draft' and exists (
                  select from contracts.line_municipality m where m.contract_id = c.id and m.legal_domain = ?
                    and m.valid_from < '2027-01-15'
                    and m.municipality_id = (select id from cooperation.municipality where name = 'Duiven'))""", domain));
        assertThat(kept.column("Tarieven", "Tarief")).hasSize(number("""
                select count(*)::text from contracts.tariff t where legal_domain = ? and valid_from < '2027-01-15'
                  and exists (select from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
                              where l.id = t.line_id and c.status <> 'draft')
                  and municipality_id = (select id from cooperation.municipality where name = 'Duiven')""", domain));
        assertThat(kept.column("Gebruik per maand", "Bedrag").stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(texts("""
                        select (sum(cents) / 100.0)::text from monitoring.utilisation_fact
                        where legal_domain = ?
                          and municipality_id = (select id from cooperation.municipality where name = 'Duiven')""", domain).get(0));
        assertThat(kept.column("Volledigheid per maand", "Maand")).contains("2026-10", "2027-01");
    }

    /** Words and numbers in rows that Duiven never sees, so that one of them in its copy is noticed. */
    private void marksWhatIsOfOthers() throws SQLException {
        try (Connection superuser = PlatformDatabase.asSuperuser(platform);
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String mark : MARKS) {
                assertThat(statement.executeUpdate(mark)).as(mark).isPositive();
            }
            superuser.commit();
        }
    }

    private int number(String query, String domain) throws SQLException {
        return Integer.parseInt(texts(query, domain).get(0));
    }

    private List<String> texts(String query, String domain) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = PlatformDatabase.asSuperuser(platform);
                PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, domain);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    @Order(8)
    void othersKeepTheModuleAndStaffKeepThePast() {
        HttpVisitor other = as(STAYING);
        assertThat(menu(other)).contains("/contracten/overzicht");
        HttpVisitor staff = as(ADMINISTRATOR);
        assertThat(staff.get(known.get(0)).page().text()).contains("Duiven");
        assertThat(staff.get("/leveringen/gebruik?jaar=2026&per=MUNICIPALITY")
                        .page()
                        .text())
                .contains("Duiven");
        try (Visitor administrator = Visitor.atDeskOf(platform).logsInAs(ADMINISTRATOR)) {
            MatrixPage matrix = MatrixPage.openedBy(administrator);
            assertThat(matrix.told("Duiven", "Contractbeheer Jeugd")).contains("beëindigd op 15 januari 2027");
            assertThat(matrix.on("2027-01-14").told("Duiven", "Contractbeheer Jeugd"))
                    .contains("loopt af, tot en met 14 januari 2027");
        }
    }

    @Test
    @Order(9)
    void ofOneSubmoduleThatIsLeftOnlyThatIsGone() {
        oneSubmodule.fromThatDay(platform);
    }

    private void startAgainOn(String moment) {
        platform.close();
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.clock.start", moment);
        platform = RunningPlatform.start(platform.data(), settings);
    }

    private HttpVisitor as(String loginName) {
        return HttpVisitor.of(platform).logsInAs(loginName);
    }

    private static List<String> menu(HttpVisitor visitor) {
        return visitor.get("/vandaag").page().select(".mainnav a").eachAttr("href");
    }

    private static List<String> files(HttpVisitor visitor) {
        return visitor.get("/samenwerking/uitvoer").page().select("main a[href*=bestand=]").stream()
                .map(ParticipationIT::address)
                .toList();
    }

    private static String link(Answer page, String selector) {
        Element found = page.page().selectFirst(selector);
        assertThat(found).as(selector + " on " + page.address()).isNotNull();
        return address(found);
    }

    /** Without the server's own part, which is another one after the restart. */
    private static String address(Element link) {
        return link.absUrl("href").replaceFirst("^http://[^/]+", "");
    }

    /** What a stranger could tell two answers apart by. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> told =
                new HashMap<>(answer.response().headers().map());
        told.remove("date");
        return told;
    }
}
