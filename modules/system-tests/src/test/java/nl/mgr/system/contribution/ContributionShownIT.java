package nl.mgr.system.contribution;

import static nl.mgr.system.contribution.ContributionRows.cents;
import static nl.mgr.system.contribution.ContributionRows.exact;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
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
import org.junit.jupiter.api.Test;

/** What the demo calculated for this year and the next explains itself, and a municipality sees its own. */
class ContributionShownIT {

    private static ContributionRows rows;
    private static HttpVisitor staff;
    private static HttpVisitor doesburg;

    @BeforeAll
    static void enter() throws SQLException {
        rows = new ContributionRows(PlatformDatabase.asSuperuser(Platform.shared()));
        staff = HttpVisitor.of(Platform.shared()).logsInAs("financieel-adviseur@mgr-sdcg");
        doesburg = HttpVisitor.of(Platform.shared()).logsInAs("financieel-medewerker@doesburg");
    }

    @AfterAll
    static void leave() throws SQLException {
        rows.close();
    }

    @Test
    void nobodyPaysWhoDoesNotTakePart() throws SQLException {
        assertThat(rows.ask("select count(*) from cooperation.contribution c"
                        + " join cooperation.contribution_budget b on b.run_id = c.run_id and b.position = c.position"
                        + " join cooperation.contribution_run r on r.id = c.run_id"
                        + " where b.submodule_id is not null and not exists (select from cooperation.participation p"
                        + " where p.submodule_id = b.submodule_id and p.municipality_id = c.municipality_id"
                        + " and p.valid_from < make_date(r.year::int + 1, 1, 1)"
                        + " and coalesce(p.valid_until, 'infinity') > make_date(r.year::int, 1, 1)"
                        + " and p.valid_from < coalesce(p.valid_until, 'infinity')) and r.id = '" + rows.run(2027)
                        + "'"))
                .isEqualTo("0");
        // left on 1 January 2027; the year before it paid
        assertThat(rows.cents(rows.run(2026), "Contractbeheer Wmo")).containsKey("Doesburg");
        assertThat(rows.cents(rows.run(2027), "Contractbeheer Wmo"))
                .hasSizeGreaterThan(5)
                .doesNotContainKey("Doesburg");
    }

    @Test
    void anAmountOpensToKeyFiguresSourceDaysAndRounding() throws SQLException {
        Answer run = staff.get("/samenwerking/berekening?id=" + rows.run(2027) + "&gemeente=0202");
        Answer why = staff.get(
                run.page().select("#bedragen a:contains(Inkoop Jeugd)").first().absUrl("href"));
        Document page = why.page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bijdrage van Arnhem: Inkoop Jeugd, 2027");
        Element reasons = page.selectFirst("#waarom tbody");
        assertThat(reasons.select("tr")).hasSize(2);
        assertThat(reasons.text())
                .contains("Inwoners, 60%", "Cliënten, 40%", "van Arnhem, 2026", "157.223", "365")
                .contains("aanname: Aanname demo: onveranderd sinds CBS, bevolking op 1 januari 2018")
                .contains("aanname: Aanname demo: 41 van de 1.000 inwoners");
        BigDecimal sum = reasons.select("tr td:last-child").stream()
                .map(cell -> exact(cell.text()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = exact(page.select("#afronding dd").first().text());
        assertThat(sum.subtract(shown).abs()).isLessThan(new BigDecimal("0.00001"));
        long paid = rows.cents(rows.run(2027), "Inkoop Jeugd").get("Arnhem");
        assertThat(shown.subtract(BigDecimal.valueOf(paid, 2)).abs()).isLessThan(new BigDecimal("0.01"));
        assertThat(page.select("#afronding").text()).contains("laagste CBS-code");
    }

    @Test
    void aRecalculationTellsTheDifferenceAndTheSameGetsNoNewNumber() throws SQLException {
        // the demo calculated next year before and after its decisions
        Document page =
                staff.get("/samenwerking/berekening?id=" + rows.run(2027)).page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bijdragen 2027, berekening 2");
        Element row = page.selectFirst("#gemeenten tr:contains(Doesburg)");
        assertThat(row.select("td").last().text()).contains("−");
        assertThat(page.selectFirst("#gemeenten tr:contains(Duiven) td:last-child")
                        .text())
                .startsWith("+€");
        long before = rows.count("contribution_run", "year = 2027");
        Answer again = staff.press(staff.get("/samenwerking/bijdragen?jaar=2027"), "reken", Map.of());
        assertThat(again.page().text()).contains("Er is niets veranderd: berekening 2 geldt nog.");
        assertThat(rows.count("contribution_run", "year = 2027")).isEqualTo(before);
    }

    @Test
    void aMunicipalitySeesItsOwnOnly() throws SQLException {
        String run = rows.run(2027);
        Answer own = doesburg.get("/samenwerking/onze-bijdrage?jaar=2027");
        assertThat(own.status()).isEqualTo(200);
        long paid = Long.parseLong(rows.ask("select sum(cents) from cooperation.contribution where run_id = '" + run
                + "' and municipality_code = '0221'"));
        assertThat(cents(own.page().selectFirst(".facts dd").text())).isEqualTo(paid);
        assertThat(own.page().select("#wanneer").text()).contains("staat op uw nota’s");
        assertThat(own.page().select("#wanneer table")).isEmpty();
        Document planned = doesburg.get("/samenwerking/onze-bijdrage?jaar=2026").page();
        assertThat(planned.select("#wanneer tbody tr").stream()
                        .mapToLong(row -> cents(row.select("td").last().text()))
                        .sum())
                .isEqualTo(cents(planned.selectFirst(".facts dd").text()));
        assertThat(own.page().text()).doesNotContain("Arnhem");
        Answer why = doesburg.get(
                own.page().select("#waarvoor a[href*=deel=]").first().absUrl("href"));
        assertThat(why.page().selectFirst("h1").text()).startsWith("Bijdrage van Doesburg");
        assertThat(why.body()).doesNotContain("Arnhem");

        Answer nothing = doesburg.get("/samenwerking/bestaat-niet");
        for (String address : List.of(
                "/samenwerking/bijdrage?id=" + run + "&gemeente=0202&deel=1",
                "/samenwerking/berekening?id=" + run,
                "/samenwerking/bijdragen?jaar=2027",
                "/samenwerking/kengetallen")) {
            Answer refused = doesburg.get(address);
            assertThat(refused.status()).as(address).isEqualTo(404);
            assertThat(refused.sameAs(nothing)).as(address).isTrue();
        }
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("toegang@doesburg")
                        .get("/samenwerking/onze-bijdrage")
                        .status())
                .isEqualTo(404);
    }
}
