package nl.mgr.system.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From the catalogue to an agreement that both sign, to results that are proposed and confirmed, to a municipality that sees
 * them and reacts. One story told in order, about Arnhem and the year 2029, and what the demo shows of this year.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceAgreementIT {

    private static final String MINE =
            "cooperation_id = (select id from cooperation.cooperation where code = 'mgr-sdcg')";

    private static Connection database;
    private static HttpVisitor manager;
    private static HttpVisitor contracts;
    private static HttpVisitor arnhem;
    private static HttpVisitor doesburg;
    private static String agreement = "";

    @BeforeAll
    static void enter() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        manager = HttpVisitor.of(Platform.shared()).logsInAs("manager@mgr-sdcg");
        contracts = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        arnhem = HttpVisitor.of(Platform.shared()).logsInAs("wethouder@arnhem");
        doesburg = HttpVisitor.of(Platform.shared()).logsInAs("wethouder@doesburg");
    }

    @AfterAll
    static void leave() throws SQLException {
        database.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String errors(Answer answer) {
        return answer.page().select(".errors").text();
    }

    private static String of(String municipality, String module, int year) throws SQLException {
        return ask("select a.id from cooperation.service_agreement a join cooperation.cooperation_module m on m.id ="
                + " a.module_id where a.municipality_name = '" + municipality + "' and m.name = '" + module
                + "' and a.withdrawn_at is null and a.valid_from = '" + year + "-01-01'");
    }

    private static String line(String number, int year) throws SQLException {
        return ask("select l.id from cooperation.service_line l join cooperation.service_catalogue c on c.id ="
                + " l.catalogue_id where c.valid_from = '" + year + "-01-01' and l.number = '" + number + "'");
    }

    private static Answer make(String municipality, String module, String from, String last) {
        Answer form = manager.get("/samenwerking/overeenkomst-nieuw");
        return manager.press(
                form,
                "maak",
                Map.of(
                        "gemeente",
                        choice(form, "gemeente", municipality),
                        "module",
                        choice(form, "module", module),
                        "vanaf",
                        from,
                        "laatste",
                        last));
    }

    private static String choice(Answer form, String field, String text) {
        return form.page().select("select[name$=':" + field + "'] option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .val();
    }

    @Test
    @Order(1)
    void everyLineOfTheReportStandsInTheCatalogueWithItsResultOf2017() throws SQLException {
        String version = ask("select id from cooperation.service_catalogue where " + MINE + " and number = 1");
        Document page = contracts
                .get("/samenwerking/dienstencatalogus?versie=" + version)
                .page();
        assertThat(page.select("#regels tbody tr")).hasSize(28);
        assertThat(page.select("#regels").text())
                .contains("minimaal drie keer per jaar contractgesprekken met de 32 grootste zorgaanbieders")
                .contains("Het maandelijks opstellen en verstrekken van de productdienstencatalogus (PDC)");
        Document results =
                contracts.get("/samenwerking/prestaties?trimester=2017-3").page();
        assertThat(results.select("tbody tr")).hasSize(28);
        assertThat(results.select(".status:contains(Niet)")).hasSize(1);
        assertThat(ask("select string_agg(status || n, ' ' order by status) from (select status, count(*) as n from"
                        + " cooperation.service_result where year = 2017 group by status) s"))
                .isEqualTo("deels9 grotendeels8 ja10 niet1");
    }

    @Test
    @Order(2)
    void aChangeIsANewVersionAndWhatWasPublishedStays() throws SQLException {
        String draft = ask("select id from cooperation.service_catalogue where " + MINE + " and published_at is null");
        Answer catalogue = manager.get("/samenwerking/dienstencatalogus?versie=" + draft);
        assertThat(catalogue.page().select("#regels tbody tr")).hasSize(30);
        assertThat(catalogue.page().select("[name$=':begin']")).isEmpty();
        Answer form = manager.get("/samenwerking/dienstregel?versie=" + draft);
        Map<String, String> good = new HashMap<>(Map.of(
                "onderdeel", choice(form, "onderdeel", "Inkoop Participatie"),
                "nummer", "4.6",
                "afspraak", "Elk jaar een overzicht van werkplekken.",
                "getal", "90",
                "eenheid", "%"));
        assertThat(errors(manager.press(form, "bewaar", with(good, "nummer", "vier"))))
                .contains("„vier” is geen nummer van een regel", "bijvoorbeeld 6.12");
        assertThat(errors(manager.press(form, "bewaar", with(good, "eenheid", ""))))
                .contains("is geen norm", "of geen van beide");
        assertThat(errors(manager.press(form, "bewaar", with(good, "nummer", "4.5"))))
                .contains("Regel 4.5 staat al in deze versie");
        Answer added = manager.press(form, "bewaar", good);
        assertThat(added.page().select("#regels tbody tr")).hasSize(31);
        Answer second = manager.get("/samenwerking/dienstregel?versie=" + draft);
        Answer published =
                manager.press(manager.get("/samenwerking/dienstencatalogus?versie=" + draft), "publiceer", Map.of());
        assertThat(published.page().text()).contains("De versie is gepubliceerd.");
        assertThat(errors(manager.press(second, "bewaar", with(good, "nummer", "4.7"))))
                .contains("is gepubliceerd en verandert niet meer", "Begin een nieuwe versie");
        assertThat(ask("select count(*) from cooperation.service_line where number = '4.7'"))
                .isEqualTo("0");
        for (String sql : List.of(
                "update cooperation.service_line set wording = 'x' where catalogue_id = '" + draft + "'",
                "delete from cooperation.service_line where catalogue_id = '" + draft + "'",
                "update cooperation.service_catalogue set title = 'x' where id = '" + draft + "'")) {
            assertThat(refused(sql)).as(sql).contains("not change");
        }
    }

    @Test
    @Order(3)
    void aVersionFollowsTheOneBeforeIt() throws SQLException {
        Answer catalogue = manager.get("/samenwerking/dienstencatalogus");
        assertThat(errors(manager.press(catalogue, "begin", Map.of()))).isNotEmpty();
        Answer draft = manager.press(
                manager.get("/samenwerking/dienstencatalogus"),
                "begin",
                Map.of("naam", "Te vroeg", "vanaf", "1-1-2027", "bron", "AB-besluit 2028"));
        assertThat(draft.page().select("#regels tbody tr")).hasSize(31);
        assertThat(errors(manager.press(draft, "publiceer", Map.of())))
                .contains("maar er is al een versie vanaf 1 januari 2027", "Kies een latere dag");
        Answer fewer = manager.press(draft, "weg", Map.of());
        assertThat(fewer.page().select("#regels tbody tr")).hasSize(30);
        assertThat(ask("select count(*) from cooperation.service_catalogue where title = 'Te vroeg'"
                        + " and published_at is null"))
                .isEqualTo("1");
    }

    private static String refused(String sql) {
        try {
            database.createStatement().executeUpdate(sql);
            return "done";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    @Test
    @Order(4)
    void anAgreementIsMadeOnlyWithWhoTakesPart() throws SQLException {
        long before = Long.parseLong(ask("select count(*) from cooperation.service_agreement"));
        assertThat(errors(make("Doesburg", "Declaraties", "1-1-2029", "31-12-2029")))
                .contains("doet in die periode niet mee aan Declaraties", "Leg eerst de deelname vast");
        assertThat(errors(make("Arnhem", "Inkoop", "1-1-2016", "31-12-2016"))).contains("geen dienstencatalogus");
        assertThat(errors(make("Arnhem", "Inkoop", "1-1-2029", "31-12-2028"))).contains("De laatste dag");
        assertThat(errors(make("Arnhem", "Inkoop", "1-6-2027", "")))
                .contains("heeft in die periode al een overeenkomst");
        assertThat(errors(make("Arnhem", "Formatie", "1-1-2029", ""))).contains("heeft geen regels");
        assertThat(ask("select count(*) from cooperation.service_agreement")).isEqualTo(String.valueOf(before));

        Answer made = make("Arnhem", "Inkoop", "1-1-2029", "31-12-2029");
        agreement = made.address().replaceAll(".*id=", "");
        assertThat(made.page().select("h1").text()).startsWith("Overeenkomst DVO-2029-001 met Arnhem");
        assertThat(made.page().select("#regels tbody tr")).hasSize(6);
        assertThat(made.page().select("#regels tbody").text()).contains("4.6 Inkoop Participatie");
        // Overbetuwe left Participatie in 2017
        Answer overbetuwe = make("Overbetuwe", "Inkoop", "1-1-2029", "31-12-2029");
        assertThat(overbetuwe.page().select("#regels tbody").text())
                .contains("4.5 Inkoop")
                .doesNotContain("Participatie");
        assertThat(arnhem.get("/samenwerking/overeenkomst?id=" + agreement).status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void bothPartiesSignTheSameTextAndAnybodyCanTakeItsFingerprint() throws Exception {
        String page = "/samenwerking/overeenkomst?id=" + agreement;
        Answer offered = manager.press(manager.get(page), "biedaan", Map.of());
        assertThat(offered.page().text()).contains("De overeenkomst is aangeboden.");
        Answer late = manager.get(page);
        assertThat(errors(manager.press(manager.get(page), "teken", Map.of("functie", " "))))
                .contains("tekent u in een functie");
        assertThat(manager.press(manager.get(page), "teken", Map.of("functie", "Manager"))
                        .page()
                        .select("#tekenen tbody")
                        .text())
                .contains("De samenwerking", "Manager");
        assertThat(errors(manager.press(late, "teken", Map.of("functie", "Manager"))))
                .contains("al ondertekend");
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("beleidsmedewerker@arnhem")
                        .get(page)
                        .page()
                        .select("[name$=':teken']"))
                .isEmpty();
        Answer signed = arnhem.press(arnhem.get(page), "teken", Map.of("functie", "Wethouder zorg"));
        assertThat(signed.page().select("#tekenen tbody tr")).hasSize(2);
        assertThat(signed.page().select(".facts").text()).contains("Ondertekend");
        assertThat(errors(manager.press(late, "trekin", Map.of()))).contains("verandert niet meer");

        byte[] text = arnhem.download("/samenwerking/overeenkomst-bestand?id=" + agreement)
                .body();
        String taken =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        assertThat(signed.page().selectFirst("#tekenen code").text()).isEqualTo(taken);
        assertThat(ask("select count(*) from cooperation.service_signature where agreement_id = '" + agreement
                        + "' and sha256 = '" + taken + "'"))
                .isEqualTo("2");
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("Gemeente: Arnhem (0202)", "4.6 Elk jaar een overzicht van werkplekken.", "(90 %)");
        assertThat(refused("update cooperation.service_agreement set content = content || '.' where id = '" + agreement
                        + "'"))
                .contains("does not change any more");
        assertThat(refused("insert into cooperation.service_agreement_line select agreement_id, '"
                        + line("5.1", 2027) + "', cooperation_id, municipality_id from"
                        + " cooperation.service_agreement_line where agreement_id = '" + agreement + "' limit 1"))
                .contains("do not change");
    }

    @Test
    @Order(6)
    void foreignMunicipalitiesSeeNothingOfIt() throws SQLException {
        Answer nothing = doesburg.get("/samenwerking/bestaat-niet");
        for (String address : List.of(
                "/samenwerking/overeenkomst?id=" + agreement,
                "/samenwerking/overeenkomst-bestand?id=" + agreement,
                "/samenwerking/overeenkomst-nieuw",
                "/samenwerking/dienstregel?versie=" + agreement)) {
            assertThat(doesburg.get(address).sameAs(nothing)).as(address).isTrue();
        }
        Document list = doesburg.get("/samenwerking/overeenkomsten").page();
        assertThat(list.select("#lijst tbody, table tbody").text())
                .contains("Doesburg")
                .doesNotContain("Arnhem");
        assertThat(doesburg.get("/samenwerking/prestatie?id=" + line("6.3", 2026))
                        .page()
                        .select("#overeenkomsten")
                        .text())
                .contains("Doesburg")
                .doesNotContain("Arnhem");
    }

    @Test
    @Order(7)
    void aMunicipalityThatLeavesAPartLosesItsLinesOnThatDayAndOnlyThere() throws SQLException {
        String page = "/samenwerking/overeenkomst?id=" + of("Doesburg", "Contractbeheer", 2026);
        assertThat(doesburg.get(page + "&op=31-12-2026")
                        .page()
                        .select("#regels tbody")
                        .text())
                .contains("6.12 Contractbeheer Jeugd", "6.13 Contractbeheer Wmo", "t/m 31 december 2026");
        assertThat(doesburg.get(page + "&op=1-1-2027")
                        .page()
                        .select("#regels tbody")
                        .text())
                .contains("6.12 Contractbeheer Jeugd", "6.3 Contractbeheer")
                .doesNotContain("6.13");
        String other = "/samenwerking/overeenkomst?id=" + of("Arnhem", "Contractbeheer", 2026);
        assertThat(arnhem.get(other + "&op=1-1-2027")
                        .page()
                        .select("#regels tbody")
                        .text())
                .contains("6.13 Contractbeheer Wmo");
    }

    @Test
    @Order(8)
    void aResultIsProposedFromFactsAndConfirmedByWhoAnswersForTheLine() throws SQLException {
        contracts.press(contracts.get("/samenwerking/prestaties?trimester=2026-3"), "stelvoor", Map.of());
        Document page =
                contracts.get("/samenwerking/prestaties?trimester=2026-3").page();
        Element deliveries = row(page, "5.8");
        assertThat(deliveries.select(".status").text()).startsWith("Voorstel:");
        assertThat(deliveries.text()).containsPattern("\\d+ van [\\d.]+ maandleveringen waren op tijd en volledig");
        assertThat(deliveries.select("a[href*=/leveringen/volledigheid]")).hasSize(1);
        assertThat(row(page, "6.3").text()).containsPattern("\\d+ van \\d+ catalogi kwamen op de eerste dag");

        HttpVisitor buyer = HttpVisitor.of(Platform.shared()).logsInAs("inkoper@mgr-sdcg");
        Answer form = buyer.get("/samenwerking/prestaties?trimester=2026-3");
        assertThat(row(form.page(), "6.3").select("textarea")).isEmpty();
        assertThat(row(form.page(), "4.1").select("textarea")).hasSize(2);

        Answer mine = contracts.get("/samenwerking/prestaties?trimester=2026-3");
        Answer stale = contracts.get("/samenwerking/prestaties?trimester=2026-3");
        String place = place(mine, "6.3");
        assertThat(errors(contracts.press(mine, "bevestig", Map.of(place + ":status", "deels"))))
                .contains("Vink eerst aan");
        assertThat(errors(contracts.press(
                        mine,
                        "bevestig",
                        Map.of(place + ":status", "deels", place + ":toelichting", " ", place + ":bevestigt", "on"))))
                .contains("Afspraak 6.3 ging niet helemaal zoals afgesproken");
        Map<String, String> good = Map.of(
                place + ":status", "grotendeels",
                place + ":toelichting", "In september kwam er geen.",
                place + ":vooruitzicht", "Vanaf oktober vanzelf.",
                place + ":bevestigt", "on");
        Answer confirmed = contracts.press(mine, "bevestig", good);
        assertThat(confirmed.page().text()).contains("Bevestigd: 1.");
        assertThat(row(confirmed.page(), "6.3").select(".status").text()).isEqualTo("Grotendeels");
        assertThat(errors(contracts.press(stale, "bevestig", good))).contains("Iemand anders bewaarde intussen");
        assertThat(ask("select string_agg(kind, ' ' order by s.made_at) from cooperation.service_result_step s join"
                        + " cooperation.service_result r on r.id = s.result_id where r.year = 2026 and r.trimester = 3"
                        + " and r.service_line_id = '" + line("6.3", 2026) + "'"))
                .isEqualTo("voorgesteld bevestigd");
        contracts.press(contracts.get("/samenwerking/prestaties?trimester=2026-3"), "stelvoor", Map.of());
        assertThat(row(
                                contracts
                                        .get("/samenwerking/prestaties?trimester=2026-3")
                                        .page(),
                                "6.3")
                        .select(".status")
                        .text())
                .isEqualTo("Grotendeels");
        assertThat(errors(contracts.press(
                        contracts.get("/samenwerking/prestaties?trimester=2027-1"), "stelvoor", Map.of())))
                .contains("Trimester 2027-1 is nog niet begonnen");
    }

    private static Element row(Document page, String number) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th a").text().startsWith(number + " "))
                .findFirst()
                .orElseThrow();
    }

    /** The fields of a line have names that begin so. */
    private static String place(Answer page, String number) {
        String name = row(page.page(), number).selectFirst("select").attr("name");
        return name.replaceFirst("^[^:]*:", "").replaceFirst(":status$", "");
    }

    @Test
    @Order(9)
    void theMunicipalitySeesItAtOnceAndReactsAndTheOwnerIsTold() throws SQLException {
        Document results =
                arnhem.get("/samenwerking/prestaties?trimester=2026-3").page();
        assertThat(row(results, "6.3").text())
                .contains("Grotendeels", "In september kwam er geen.", "Vanaf oktober vanzelf.")
                .containsPattern("\\d+ van \\d+ catalogi");
        assertThat(results.select("textarea, [name$=':bevestig']")).isEmpty();
        Answer page = arnhem.get("/samenwerking/prestatie?id=" + line("6.3", 2026));
        assertThat(page.page().select("#verloop").text()).contains("3e trimester 2026", "Ja");
        assertThat(errors(arnhem.press(page, "reageer", Map.of("tekst", " ")))).contains("1 tot 2.000 tekens");
        Answer said = arnhem.press(page, "reageer", Map.of("tekst", "Onze backoffice miste september."));
        assertThat(said.page().select("#verloop").text()).contains("Onze backoffice miste september.", "Arnhem");
        assertThat(contracts
                        .get("/samenwerking/prestatie?id=" + line("6.3", 2026))
                        .page()
                        .select("#verloop")
                        .text())
                .contains("Onze backoffice miste september.");
        assertThat(doesburg.get("/samenwerking/prestatie?id=" + line("6.3", 2026))
                        .body())
                .doesNotContain("Onze backoffice");
        assertThat(ask("select count(*) from kernel.outbox where event like '%NoticeTold' and payload like"
                        + " '%reactie-op-afspraak%' and payload like '%" + line("6.3", 2026) + "%'"))
                .isEqualTo("1");
    }

    @Test
    @Order(10)
    void aListIsFilteredSortedAndExported() {
        Document page = contracts
                .get("/samenwerking/overeenkomsten?gemeente=0226&stand=aangeboden")
                .page();
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Duiven", "Transformatieprojecten", "Aangeboden");
        String csv = new String(
                contracts
                        .download("/samenwerking/overeenkomsten"
                                + page.select(".list__files a[href*=bestand=csv]")
                                        .attr("href"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Duiven", "Aangeboden");
        assertThat(contracts
                        .get("/samenwerking/overeenkomsten?gemeente=9999")
                        .page()
                        .text())
                .contains("Geen overeenkomsten met deze keuze.");
    }
}
