package nl.mgr.system.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A stop that staff set is at once wherever the line is shown, for who has the line and for nobody else; one that a
 * provider asks for holds once the team agrees. One story of a line, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdmissionStopIT {

    private static final String REASON = "Twee medewerkers ziek, geen vervanging";

    /** A line of a small provider that Duiven has and Doesburg has not. */
    private static final String LINE = """
            select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id
            join cooperation.cooperation o on o.id = l.cooperation_id and o.code = 'mgr-sdcg'
            join contracts.line_in_force f on f.line_id = l.id and f.valid_from <= '2026-11-01'
              and (f.valid_until is null or f.valid_until > '2027-01-01')
            join cooperation.municipality m on m.id = f.municipality_id and m.name = 'Duiven'
            where c.status = 'signed' and not exists (
                select from contracts.line_municipality x join cooperation.municipality y on y.id = x.municipality_id
                where x.contract_id = l.contract_id and y.name = 'Doesburg')
              and not exists (select from contracts.admission_event e where e.line_id = l.id)
            order by l.id limit 1""";

    private static final String COOPERATION = "(select id from cooperation.cooperation where code = 'mgr-sdcg')";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static HttpVisitor duiven;
    private static HttpVisitor doesburg;
    private static HttpVisitor provider;
    private static String line = "";
    private static String contract = "";
    private static String number = "";
    private static String code = "";
    private static String providerNumber = "";

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("toegang@duiven");
        doesburg = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@doesburg");
        provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        line = ask(LINE);
        contract = ask("select contract_id from contracts.contract_line where id = '" + line + "'");
        code = ask("select p.code from contracts.contract_line l join contracts.product p on p.id = l.product_id"
                + " where l.id = '" + line + "'");
        providerNumber = ask("select p.number from contracts.contract_line l join providers.provider p"
                + " on p.id = l.provider_id where l.id = '" + line + "'");
        number = ask("select number from contracts.contract where id = '" + contract + "'");
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

    private static String page(String of) {
        return "/contracten/beschikbaarheid-regel?regel=" + of;
    }

    private static String main(HttpVisitor visitor, String path) {
        return visitor.get(path).page().select("main").text();
    }

    private static String catalogue(HttpVisitor visitor) {
        return main(visitor, "/contracten/catalogus?zoek=" + number);
    }

    private static String publication(String municipality) throws SQLException {
        return "/contracten/publicatie?id="
                + ask("select p.id from contracts.catalogue_publication p" + " where p.municipality_name = '"
                        + municipality + "' order by p.number desc limit 1");
    }

    private static String found(HttpVisitor visitor) {
        return visitor.get("/contracten/zorgzoeker?zoek=" + code + "+" + providerNumber)
                .page()
                .select("#gevonden li:has(a[href*=" + line + "])")
                .text();
    }

    @Test
    @Order(1)
    void aStopIsAtOnceOnTheContractInTheCatalogueInItsDifferenceAndInTheFinder() throws SQLException {
        assertThat(catalogue(duiven)).contains(number, "neemt op").doesNotContain("opnamestop sinds");
        assertThat(main(duiven, "/contracten/contract?id=" + contract)).doesNotContain("opnamestop sinds");
        assertThat(main(duiven, publication("Duiven"))).doesNotContain(REASON);

        assertThat(found(duiven)).contains("neemt op").doesNotContain("opnamestop sinds");

        Answer set = staff.press(staff.get(page(line)), "stop", Map.of("reden", REASON));
        assertThat(set.page().select("main").text()).contains("De opname is gestopt", "Opnamestop", REASON);

        assertThat(catalogue(duiven)).contains("opnamestop sinds 30 november 2026");
        assertThat(main(duiven, "/contracten/contract?id=" + contract))
                .contains("opnamestop sinds 30 november 2026", REASON);
        assertThat(main(duiven, publication("Duiven"))).contains("Sinds deze publicatie: opnamestops", REASON);
        assertThat(found(duiven)).contains("opnamestop sinds 30 november 2026").doesNotContain("neemt op");
    }

    @Test
    @Order(2)
    void whoHasNotTheLineSeesNothingOfIt() throws SQLException {
        assertThat(doesburg.get("/contracten/contract?id=" + contract).status()).isEqualTo(404);
        assertThat(doesburg.get(page(line)).status()).isEqualTo(404);
        assertThat(catalogue(doesburg)).doesNotContain(number);
        assertThat(main(doesburg, publication("Doesburg"))).doesNotContain(REASON);
        assertThat(found(doesburg)).isEmpty();
        assertThat(doesburg.get("/contracten/zorgaanbod?regel=" + line).status())
                .isEqualTo(404);
        assertThat(provider.get(page(line)).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void itIsSetOnceAndEndedOnceAndStaysInTheHistory() {
        Answer again = staff.press(staff.get(page(line)), "stop", Map.of("reden", "nog eens"));
        assertThat(again.page().select(".errors").text()).contains("geldt al een opnamestop", "Hef die eerst op");

        Answer open = staff.get(page(line));
        Answer ended = staff.press(open, "hefop", Map.of("waarom", "Vervanging gevonden"));
        assertThat(ended.page().select("main").text()).contains("De opnamestop is opgeheven");
        Answer late = staff.press(open, "hefop", Map.of("waarom", "Ook ik"));
        assertThat(late.page().select(".errors").text()).contains("al besloten, of hij is al voorbij");

        assertThat(catalogue(duiven)).contains("neemt op").doesNotContain("opnamestop sinds");
        assertThat(main(staff, page(line)))
                .contains(REASON, "Vervanging gevonden")
                .doesNotContain("Ook ik");
    }

    @Test
    @Order(4)
    void aStopWithALastDayEndsByItself() throws SQLException {
        staff.press(staff.get(page(line)), "stop", Map.of("reden", "Verbouwing", "laatste", "15-12-2026"));
        assertThat(catalogue(duiven)).contains("opnamestop sinds");
        superuser
                .createStatement()
                .execute("update contracts.admission_event set ends_on = '2026-11-30' where line_id = '" + line
                        + "' and reason = 'Verbouwing'");
        assertThat(catalogue(duiven)).contains("neemt op").doesNotContain("opnamestop sinds");
    }

    @Test
    @Order(5)
    void aProviderAsksInTimeAndTheTeamAgrees() throws SQLException {
        String own = ask(
                "select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id"
                        + " join providers.provider p on p.id = l.provider_id where p.number = '017' and c.status = 'signed' and l.cooperation_id = "
                        + COOPERATION + ""
                        + " and not exists (select from contracts.admission_event e where e.line_id = l.id) order by l.id limit 1");
        Answer early = provider.press(provider.get(page(own)), "stop", Map.of("vanaf", "05-12-2026", "reden", "Vol"));
        assertThat(early.page().select(".errors").text())
                .contains("vanaf 5 december 2026 is te vroeg", "Kies 14 december 2026 of later");

        Answer asked = provider.press(provider.get(page(own)), "stop", Map.of("vanaf", "14-12-2026", "reden", "Vol"));
        assertThat(asked.page().select("main").text()).contains("De vraag ligt bij de samenwerking");
        assertThat(asked.page().select("[name$=':akkoord']")).isEmpty();
        assertThat(ask("select count(*) from contracts.admission_stop where line_id = '" + own + "'"))
                .isEqualTo("0");
        task(own, "open");

        Answer agreed = staff.press(staff.get(page(own)), "akkoord", Map.of("waarom", "Past bij de cijfers"));
        assertThat(agreed.page().select("main").text()).contains("De opnamestop is akkoord");
        task(own, "done");
        assertThat(main(provider, page(own))).contains("vanaf 14 december 2026", "Past bij de cijfers");
        assertThat(main(provider, "/contracten/beschikbaarheid")).contains("neemt op");
    }

    /** What is asked of another organisation follows within seconds. */
    private static void task(String of, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(
                        ask("select state from platform.task where kind = 'opnamestop' and address like '%" + of + "'"))
                .isEqualTo(state));
    }

    @Test
    @Order(6)
    void waitingTimeAndPlacesAreReportedWithTheirMoment() throws SQLException {
        String own = ask("select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id"
                + " join providers.provider p on p.id = l.provider_id where p.number = '017' and c.status = 'signed' and l.cooperation_id = "
                + COOPERATION + ""
                + " order by l.id desc limit 1");
        Answer wrong = provider.press(provider.get(page(own)), "meld", Map.of("weken", "900", "plaatsen", ""));
        assertThat(wrong.page().select(".errors").text()).contains("900 kan niet kloppen", "0 tot en met 260");
        Answer none = provider.press(provider.get(page(own)), "meld", Map.of("weken", "", "plaatsen", ""));
        assertThat(none.page().select(".errors").text()).contains("Er is niets gemeld");
        Answer told = provider.press(provider.get(page(own)), "meld", Map.of("weken", "6", "plaatsen", "3"));
        assertThat(told.page().select("main").text()).contains("6 weken", "30 november 2026");
        assertThat(main(staff, page(own))).contains("Wachttijd 6 weken, vrije plaatsen 3");
        superuser
                .createStatement()
                .execute("update contracts.availability set noted_at = '2026-08-01' where line_id = '" + own + "'");
        assertThat(main(staff, page(own))).contains("niet zeker");
    }
}
