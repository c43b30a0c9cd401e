package nl.mgr.system.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.mgr.system.isolation.Scope;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Wageningen asks, and adds its letter to its request: the team reads it, no other municipality does, and once the request is
 * settled nothing is added any more. One story, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RequestLetterIT {

    private static final String WHOSE = "(select id from cooperation.municipality where cbs_code = '0289')";
    private static final String OF_REQUESTS =
            "(select id from cooperation.participation_request where municipality_id = " + WHOSE + ")";

    private static final List<String> CLEAN = List.of(
            "delete from platform.document_content where version_id in"
                    + " (select id from platform.document_version where record_id in " + OF_REQUESTS + ")",
            "delete from platform.document_version where record_id in " + OF_REQUESTS,
            "delete from platform.document where record_id in " + OF_REQUESTS,
            "delete from cooperation.participation_request_step where municipality_id = " + WHOSE,
            "delete from cooperation.participation_request where municipality_id = " + WHOSE);

    private static final byte[] LETTER = pdf("letter");

    private static Connection database;
    private static HttpVisitor wageningen;
    private static HttpVisitor duiven;
    private static HttpVisitor staff;

    @BeforeAll
    static void enter() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        wageningen = as("beleidsmedewerker@wageningen");
        duiven = as("beleidsmedewerker@duiven");
        staff = as("managementassistent@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : CLEAN) {
                statement.execute(each);
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

    private static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String request() throws SQLException {
        return ask("select id from cooperation.participation_request where municipality_id = " + WHOSE);
    }

    private static String page() throws SQLException {
        return "/samenwerking/verzoek?id=" + request();
    }

    private static String version() throws SQLException {
        return ask("select v.id from platform.document_version v where v.record_id = '" + request()
                + "' and v.audience = 'municipality' order by v.id");
    }

    private static String file(String request, String version) {
        return "/samenwerking/verzoek-bestand?verzoek=" + request + "&id=" + version;
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private static Answer send(HttpVisitor who, Answer shown, String form, String button, String name, byte[] content) {
        FormElement filled = (FormElement) shown.page().expectFirst("form#" + form);
        Map<String, String> fields = HttpVisitor.fields(filled);
        Element file = filled.expectFirst("input[type=file]");
        Element pressed = filled.expectFirst("[name=" + form + ":" + button + "]");
        fields.remove(file.attr("name"));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return who.upload(filled.absUrl("action"), fields, file.attr("name"), name, content);
    }

    private static Answer add(Answer shown, String name, byte[] content) {
        return send(wageningen, shown, "brief", "voegtoe", name, content);
    }

    @Test
    @Order(1)
    void theMunicipalityAddsItsLetterToItsOwnRequest() throws SQLException {
        String submodule = ask("select s.id from cooperation.submodule s"
                + " join cooperation.cooperation_module c on c.id = s.module_id"
                + " join cooperation.cooperation k on k.id = c.cooperation_id"
                + " where k.code = 'mgr-sdcg' and c.name = 'Formatie' order by s.sort");
        Answer asked = wageningen.press(
                wageningen.get("/samenwerking/verzoek-nieuw?onderdeel=" + submodule + "&per=01-01-2031"),
                "dienin",
                Map.of("toelichting", "Samen plannen."));
        assertThat(says(asked)).contains("Brief en bijlagen", "Er is nog niets toegevoegd.");
        assertThat(says(add(asked, "", new byte[0]))).contains("U koos geen bestand");
        assertThat(says(add(asked, "brief.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII))))
                .contains("van een soort die wij niet bewaren");
        Answer added = add(wageningen.get(page()), "brief college.pdf", LETTER);
        assertThat(says(added)).contains("brief college is toegevoegd.", "PDF", "Beleidsmedewerker");
        assertThat(says(add(added, "kopie.pdf", LETTER))).contains("Ditzelfde bestand staat er al: brief college");
        assertThat(added.page().select("#brieven li")).hasSize(1);
        assertThat(wageningen.download(file(request(), version())).body()).isEqualTo(LETTER);
        assertThat(ask("select audience || ' ' || kind from platform.document where record_id = '" + request() + "'"))
                .isEqualTo("municipality letter");
    }

    @Test
    @Order(2)
    void theTeamOpensItThereAndWhatTheTeamKeepsStaysWithTheTeam() throws SQLException {
        Answer shown = staff.get(page());
        assertThat(shown.page().select("#brieven")).isEmpty();
        assertThat(shown.page().select("#documenten tbody").text())
                .contains("brief college", "Brief", "Beleidsmedewerker");
        Answer document =
                staff.get(shown.page().expectFirst("#documenten tbody th a").absUrl("href"));
        assertThat(says(document)).contains("Wie het stuurde, ziet het ook");
        assertThat(staff.download("/account/document-bestand?id=" + version()).body())
                .isEqualTo(LETTER);
        assertThat(shown.page().select("#geschiedenis").text()).contains("Document");
        Answer form = staff.get("/account/document-nieuw?over=cooperation:request:" + request());
        send(staff, form, "document", "voegToe", "advies intern.pdf", pdf("memo"));
        assertThat(says(staff.get(page()))).contains("advies intern");
        assertThat(says(wageningen.get(page()))).doesNotContain("advies intern");
        String memo = ask("select id from platform.document_version where file_name = 'advies intern.pdf'");
        assertThat(wageningen.get(file(request(), memo)).status()).isEqualTo(404);
        assertThat(wageningen.get("/account/document-bestand?id=" + version()).status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void nobodyElseFindsAWayThere() throws SQLException {
        String theirs = ask("select r.id from cooperation.participation_request r join cooperation.municipality m on"
                + " m.id = r.municipality_id where m.cbs_code = '0226' order by r.number");
        for (HttpVisitor other : List.of(
                duiven,
                as("toegang@wageningen"),
                as("aanbieder@mgr-sdcg"),
                as("managementassistent@zuid-limburg"),
                as("beleidsmedewerker@heerlen"))) {
            assertThat(other.get(page()).status()).isEqualTo(404);
            assertThat(other.get(file(request(), version())).status()).isEqualTo(404);
            assertThat(other.get(file(theirs, version())).status()).isEqualTo(404);
        }
        assertThat(says(duiven.get("/samenwerking/verzoek?id=" + theirs))).doesNotContain("brief college");
        Answer reads = as("financieel-medewerker@wageningen").get(page());
        assertThat(says(reads)).contains("brief college");
        assertThat(reads.page().select("form#brief")).isEmpty();
    }

    /** Past all services: what the database itself says to a municipality. */
    @Test
    @Order(4)
    void theDatabaseTakesNoneForAnotherMunicipalityNorForTheTeam() throws SQLException {
        assertThat(inserted("'municipality', municipality_id")).isEqualTo(1);
        for (String row : List.of(
                "'staff', null", "'municipality', (select id from cooperation.municipality where cbs_code = '0226')")) {
            assertThatThrownBy(() -> inserted(row)).as(row).hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> asMunicipality(
                        "insert into platform.document_version (id, cooperation_id, document_id, record_id, number,"
                                + " file_name, media_type, bytes, sha256, scanned, audience, municipality_id, added_at,"
                                + " added_by) select gen_random_uuid(), v.cooperation_id, v.document_id, v.record_id, 2,"
                                + " 'x', v.media_type, 1, v.sha256, false, v.audience, v.municipality_id, now(), 'x' from"
                                + " platform.document_version v"))
                .as("a newer version of what was sent")
                .hasMessageContaining("row-level security");
    }

    private static int inserted(String mark) throws SQLException {
        return asMunicipality(
                "insert into platform.document (id, cooperation_id, subject, record_id, kind, title, audience,"
                        + " municipality_id, added_at, added_by) select gen_random_uuid(), cooperation_id, subject,"
                        + " record_id, kind, 'x', " + mark + ", now(), 'x' from platform.document");
    }

    private static int asMunicipality(String sql) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            Scope.of(database, "beleidsmedewerker@wageningen", Platform.DEMO_DAY)
                    .enter(database, true);
            return statement.executeUpdate(sql);
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    @Test
    @Order(5)
    void onceTheRequestIsSettledNothingIsAdded() throws SQLException {
        Answer open = wageningen.get(page());
        wageningen.press(wageningen.get(page()), "trekin", Map.of("reden", "Toch niet."));
        Answer settled = wageningen.get(page());
        assertThat(says(settled)).contains("brief college", "ingetrokken");
        assertThat(settled.page().select("form#brief")).isEmpty();
        assertThat(says(add(open, "bijlage.pdf", pdf("annex"))))
                .contains("is op 30 november 2026 al besloten, ingetrokken of uitgevoerd");
        assertThat(ask("select count(*) from platform.document where audience = 'municipality' and record_id = '"
                        + request() + "'"))
                .isEqualTo("1");
        assertThat(wageningen.download(file(request(), version())).body()).isEqualTo(LETTER);
    }

    @Test
    @Order(6)
    void theDemoShowsALetterOfDuiven() {
        String page = duiven.get("/samenwerking/verzoeken?stand=uitgevoerd")
                .page()
                .expectFirst("main a[href*=verzoek?id=]")
                .absUrl("href");
        assertThat(says(duiven.get(page))).contains("Brief DUI-2026-118");
        assertThat(staff.get(page).page().select("#documenten").text()).contains("Brief DUI-2026-118");
    }
}
