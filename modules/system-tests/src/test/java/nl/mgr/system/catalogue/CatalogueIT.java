package nl.mgr.system.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.mgr.system.pages.KeptWorkbook;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The catalogue is the contract: live it equals what one works out by hand from contracts and tariffs, and published it
 * stays what it was. One story over the catalogue of a municipality for December, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueIT {

    private static final String PLACE = "Doesburg";
    private static final String CODE = "0221";
    private static final String MUNICIPALITY = "beleidsmedewerker@doesburg";
    private static final String OTHER = "beleidsmedewerker@wageningen";
    private static final String OUTSIDE = "beleidsmedewerker@rozendaal";
    private static final String DECEMBER = "/contracten/publiceer?gemeente=" + CODE + "&maand=2026-12";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static UUID municipality;

    /** Addresses of the first publication of December and of its correction. */
    private static String first = "";

    private static String correction = "";

    private record File(byte[] csv, byte[] xlsx, byte[] json) {

        static File of(HttpVisitor visitor, String publication) {
            return new File(
                    bytes(visitor, publication, "csv"),
                    bytes(visitor, publication, "xlsx"),
                    bytes(visitor, publication, "json"));
        }

        private static byte[] bytes(HttpVisitor visitor, String publication, String form) {
            var answer = visitor.download(file(publication, form));
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static File before;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        municipality = UUID.fromString(ask("select id from cooperation.municipality where cbs_code = '" + CODE + "'"));
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String file(String publication, String form) {
        return publication.replace("/publicatie?", "/publicatie-bestand?vorm=" + form + "&");
    }

    private static String address(Answer answer) {
        assertThat(answer.address()).contains("/contracten/publicatie?id=");
        return answer.address().replaceFirst("^http://[^/]+", "");
    }

    private static List<List<String>> csv(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static List<String> column(List<List<String>> rows, String name) {
        int at = rows.get(0).indexOf(name);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(at)).toList();
    }

    private static long numbers() throws SQLException {
        return Long.parseLong(ask("select count(*) from contracts.catalogue_publication where month = '2026-12-01'"));
    }

    @Test
    @Order(1)
    void theLiveListEqualsWhatIsWorkedOutByHand() throws SQLException {
        CatalogueRows naive = new CatalogueRows(superuser, municipality);
        for (String day : List.of("2024-12-31", "2026-06-30", "2026-11-30", "2027-01-01")) {
            Document page = staff.get("/contracten/catalogus?gemeente=" + CODE + "&op=" + day)
                    .page();
            assertThat(page.selectFirst("h1").text()).contains(PLACE);
            TreeSet<String> expected = naive.on(LocalDate.parse(day));
            assertThat(page.selectFirst(".facts").text().replace(".", "")).contains(expected.size() + " regels");
            List<List<String>> rows = csv(staff.download("/contracten/catalogus"
                            + page.select(".list__files a[href*=bestand=csv]").attr("href"))
                    .body());
            List<String> codes = column(rows, "Code");
            List<String> providers = column(rows, "Aanbieder");
            List<String> contracts = column(rows, "Contract");
            List<String> tariffs = column(rows, "Tarief");
            List<String> found = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                String cents = tariffs.get(i).replaceAll("[^0-9]", "");
                found.add(codes.get(i) + ";" + providers.get(i) + ";" + contracts.get(i) + ";" + Long.valueOf(cents));
            }
            assertThat(found).as(day).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    @Order(2)
    void whatIsNotCompleteIsNotPublished() throws SQLException {
        String tariff = ask("select t.id from contracts.tariff t join contracts.catalogue_on(array['" + municipality
                + "']::uuid[], '2026-12-01') r on r.line_id = t.line_id and r.tariff_from = t.valid_from"
                + " where t.municipality_id = '" + municipality + "' order by r.code, r.provider_number limit 1");
        quietly("create table contracts.taken_out as select * from contracts.tariff where id = '" + tariff + "'");
        quietly("delete from contracts.tariff where id = '" + tariff + "'");
        long numbers = numbers();
        try {
            Answer check = staff.get(DECEMBER);
            Element finding = check.page().selectFirst("#bevindingen tbody tr");
            assertThat(finding.text())
                    .contains("Elke regel heeft een tarief", "houdt publicatie tegen")
                    .contains("Geen tarief op 1 december 2026")
                    .contains("Leg bij de regel een tarief vast dat deze dag dekt.");
            assertThat(staff.get(finding.selectFirst("a").absUrl("href")).status())
                    .isEqualTo(200);
            Answer refused = staff.press(check, "doe", Map.of());
            assertThat(refused.page().select(".errors").text())
                    .contains("De catalogus van " + PLACE + " van december 2026 is niet compleet")
                    .contains("Bevindingen die publicatie tegenhouden: 1, als eerste")
                    .contains("Los op wat hieronder staat");
            assertThat(numbers()).isEqualTo(numbers);
        } finally {
            quietly(
                    "insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain,"
                            + " cents, base, origin, valid_from, valid_until) select id, cooperation_id, line_id, provider_id,"
                            + " municipality_id, legal_domain, cents, base, origin, valid_from, valid_until from contracts.taken_out");
            quietly("drop table contracts.taken_out");
        }
        assertThat(staff.get("/contracten/publiceer?gemeente=" + CODE + "&maand=2027-03")
                        .status())
                .isEqualTo(200);
        Answer early =
                staff.press(staff.get("/contracten/publiceer?gemeente=" + CODE + "&maand=2027-03"), "doe", Map.of());
        assertThat(early.page().select(".errors").text())
                .contains("maart 2027 kan nog niet")
                .contains("december 2026");
    }

    /** Past triggers and row security, as a broken import would. */
    private static void quietly(String sql) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            superuser.commit();
        } finally {
            superuser.setAutoCommit(true);
        }
    }

    @Test
    @Order(3)
    void whatSaysTheSameGetsNoNewNumber() throws Exception {
        HttpVisitor subscriber = HttpVisitor.of(Platform.shared()).logsInAs(MUNICIPALITY);
        subscriber.press(subscriber.get("/contracten/publicaties"), "begin", Map.of());
        Answer published = staff.press(staff.get(DECEMBER), "doe", Map.of());
        first = address(published);
        assertThat(published.page().text()).contains("De catalogus van december 2026 is gepubliceerd als nummer");
        assertThat(published.page().selectFirst("h1").text()).isEqualTo("Catalogus van " + PLACE + ", december 2026");
        long numbers = numbers();

        Answer again = staff.press(staff.get(DECEMBER), "doe", Map.of());
        assertThat(address(again)).isEqualTo(first);
        assertThat(again.page().text()).contains("Er is niets veranderd: nummer");
        assertThat(numbers()).isEqualTo(numbers);

        before = File.of(staff, first);
        String json = new String(before.json(), StandardCharsets.UTF_8);
        String lines = json.substring(json.indexOf("\"regels\":[\n") + 11, json.lastIndexOf("\n]}"));
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(json).contains("\"sha256\":\"" + hash + "\"").contains("\"maand\":\"2026-12\"");
        assertThat(published.page().selectFirst(".facts code").attr("title")).isEqualTo(hash);

        TreeSet<String> expected = new CatalogueRows(superuser, municipality).on(LocalDate.of(2026, 12, 1));
        assertThat(lines.lines()).hasSize(expected.size());
        assertThat(inFile(csv(before.csv()))).containsExactlyInAnyOrderElementsOf(expected);
        List<List<String>> sheet =
                KeptWorkbook.of(before.xlsx()).rows().values().iterator().next();
        assertThat(sheet).hasSize(expected.size() + 1);
    }

    /** As an amendment that all have signed leaves it. */
    private static void takesOver(String line, long cents) throws SQLException {
        String place = " where line_id = '" + line + "' and municipality_id = '" + municipality + "' and valid_";
        try (Statement statement = superuser.createStatement()) {
            statement.execute("update contracts.tariff set valid_until = '2026-12-01'" + place + "until is null");
            statement.execute("""
                    insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents,
                      valid_from)
                    select uuidv7(), cooperation_id, line_id, provider_id, municipality_id, legal_domain, %d, '2026-12-01'
                    from contracts.tariff""".formatted(cents) + place + "until = '2026-12-01'");
        }
    }

    private static List<String> inFile(List<List<String>> rows) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < rows.size() - 1; i++) {
            found.add(String.join(
                    ";",
                    column(rows, "code").get(i),
                    column(rows, "aanbieder").get(i),
                    column(rows, "contract").get(i),
                    column(rows, "tariefcenten").get(i)));
        }
        return found;
    }

    @Test
    @Order(4)
    void aCorrectionIsANextNumberThatSaysWhatDiffers() throws SQLException, IOException {
        String line = ask(
                "select r.line_id from contracts.catalogue_on(array['" + municipality
                        + "']::uuid[], '2026-12-01') r where r.tariff_until is null order by r.code, r.provider_number limit 1");
        String old = ask("select cents from contracts.catalogue_on(array['" + municipality
                + "']::uuid[], '2026-12-01') r" + " where r.line_id = '" + line + "'");
        String code = ask("select p.code from contracts.product p join contracts.contract_line l on l.product_id = p.id"
                + " where l.id = '" + line + "'");
        long cents = Long.parseLong(old) * 2;
        String amount = cents / 100 + "," + String.format("%02d", cents % 100);
        Answer set = staff.press(
                staff.get("/contracten/tarief?regel=" + line),
                "bewaar",
                Map.of("gemeente", municipality.toString(), "bedrag", amount, "vanaf", "01-12-2026"));
        assertThat(set.page().select(".errors").text())
                .as("a signed contract changes by an amendment")
                .contains("is getekend: een tarief verandert er alleen door een addendum");
        takesOver(line, cents);

        Answer corrected = staff.press(staff.get(DECEMBER), "doe", Map.of());
        correction = address(corrected);
        assertThat(correction).isNotEqualTo(first);
        assertThat(staff.get(first).page().text())
                .contains("Van deze maand is een later nummer gepubliceerd")
                .contains("blijft te lezen zoals het was");
        List<Element> differs = corrected.page().select("#verschillen tbody tr");
        assertThat(differs).hasSize(1);
        assertThat(differs.get(0).text())
                .contains(code, "tarief", "+100,0%")
                .contains(amount.replaceAll("(\\d)(\\d{3},)", "$1.$2"));

        File same = File.of(staff, first);
        assertThat(same.csv()).isEqualTo(before.csv());
        assertThat(same.xlsx()).isEqualTo(before.xlsx());
        assertThat(same.json()).isEqualTo(before.json());
        assertThat(File.of(staff, correction).csv()).isNotEqualTo(before.csv());
        String differences = corrected
                .page()
                .select("#verschillen .list__files a[href*=csv]")
                .attr("href");
        List<List<String>> rows =
                csv(staff.download("/contracten/publicatie" + differences).body());
        assertThat(column(rows, "Code")).containsExactly(code);
        assertThat(column(rows, "Was").get(0).replaceAll("[^0-9]", "")).isEqualTo(old);
    }

    @Test
    @Order(5)
    void aSubscriberHearsOfItAndAMunicipalitySeesItsOwnOnly() {
        HttpVisitor own = HttpVisitor.of(Platform.shared()).logsInAs(MUNICIPALITY);
        assertThat(own.get("/contracten/catalogus").page().selectFirst("h1").text())
                .isEqualTo("Productencatalogus van " + PLACE);
        assertThat(own.get(first).status()).isEqualTo(200);
        File seen = File.of(own, first);
        assertThat(seen.csv()).isEqualTo(before.csv());
        assertThat(seen.xlsx()).isEqualTo(before.xlsx());
        assertThat(seen.json()).isEqualTo(before.json());
        assertThat(own.get("/contracten/publicaties").page().select("main .list tbody td:nth-of-type(1)"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.text()).isEqualTo(PLACE));
        assertThat(own.get(DECEMBER).status()).isEqualTo(404);
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).until(() -> own.get("/account/meldingen")
                .page()
                .select("main")
                .text()
                .contains("De productencatalogus van december 2026 is gepubliceerd"));

        HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs(OTHER);
        HttpVisitor outside = HttpVisitor.of(Platform.shared()).logsInAs(OUTSIDE);
        for (HttpVisitor stranger : List.of(other, outside)) {
            Answer nonsense = stranger.get("/onzin/bestaat-niet");
            for (String address : List.of(first, correction, file(first, "csv"), file(first, "json"))) {
                Answer answer = stranger.get(address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(answer.body()).as(address).isEqualTo(nonsense.body());
            }
        }
        assertThat(other.get("/contracten/catalogus?gemeente=" + CODE)
                        .page()
                        .selectFirst("h1")
                        .text())
                .isEqualTo("Productencatalogus van Wageningen");
        assertThat(outside.get("/contracten/catalogus").status()).isEqualTo(404);
    }

    /** The lines of a law that it has left are gone, from what was published as well. */
    @Test
    @Order(6)
    void aMunicipalityThatLeavesALawSeesTheRestOfWhatWasPublished() throws SQLException {
        HttpVisitor own = HttpVisitor.of(Platform.shared()).logsInAs(MUNICIPALITY);
        String wmo =
                ask("select p.id from cooperation.participation p join cooperation.submodule s on s.id = p.submodule_id"
                        + " join cooperation.cooperation_module m on m.id = s.module_id where p.municipality_id = '"
                        + municipality
                        + "' and 'contracts' = any (m.software_modules) and s.legal_domain = 'wmo'"
                        + " and (p.valid_until is null or p.valid_until > '2026-12-01')");
        String until =
                ask("select quote_nullable(valid_until::text) from cooperation.participation where id = '" + wmo + "'");
        quietly("update cooperation.participation set valid_until = '2026-11-30' where id = '" + wmo + "'");
        try {
            HttpVisitor later = HttpVisitor.of(Platform.shared()).logsInAs(MUNICIPALITY);
            Document page = later.get(first).page();
            assertThat(page.text()).contains("De andere horen bij een wet waarvoor uw gemeente niet meer deelneemt");
            assertThat(column(csv(later.download(file(first, "csv")).body()), "wet"))
                    .isNotEmpty()
                    .containsOnly("jeugd");
            assertThat(later.get("/contracten/catalogus?wet=wmo").page().select("main .list tbody tr a"))
                    .isEmpty();
        } finally {
            quietly("update cooperation.participation set valid_until = " + until + " where id = '" + wmo + "'");
        }
        assertThat(own.download(file(first, "csv")).body()).isEqualTo(before.csv());
    }

    @Test
    @Order(20)
    void ofTwoWhoNoteACakCodeAtOnceTheSecondSeesTheFirst() throws SQLException {
        String product = ask("select product_id from contracts.line_municipality where municipality_id = '"
                + municipality + "' order by product_id limit 1");
        String page = "/contracten/cak-code?gemeente=" + CODE + "&product=" + product;
        Answer one = staff.get(page);
        Answer other = staff.get(page);
        assertThat(staff.press(one, "bewaar", Map.of("code", "CAK-1")).address())
                .contains("/contracten/catalogus?");
        Answer lost = staff.press(other, "bewaar", Map.of("code", "CAK-2"));
        assertThat(lost.page().select(".errors").text()).contains("CAK-1").contains("CAK-2");
        assertThat(ask("select string_agg(code, ' ') from contracts.cak_code where product_id = '" + product + "'"))
                .isEqualTo("CAK-1");
        staff.press(staff.get(page), "bewaar", Map.of("code", ""));
        assertThat(ask("select count(*) from contracts.cak_code where product_id = '" + product + "'"))
                .isEqualTo("0");
    }
}
