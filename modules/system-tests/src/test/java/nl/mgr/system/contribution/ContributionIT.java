package nl.mgr.system.contribution;

import static nl.mgr.system.contribution.ContributionRows.cents;
import static nl.mgr.system.contribution.ContributionRows.csv;
import static nl.mgr.system.contribution.ContributionRows.exact;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.system.pages.KeptWorkbook;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Contributions sum to the budget to the cent, explain themselves, are kept as they were, and a municipality sees its own.
 * One story over the demo's years, told in order: 2017, of which everything is known and which is closed in the end, next
 * year, and 2018, of which figures are missing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContributionIT {

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

    private static String errors(Answer answer) {
        return answer.page().select(".errors").text();
    }

    private static byte[] export(String page, String form) {
        Document shown = staff.get(page).page();
        return staff.download("/samenwerking/berekening"
                        + shown.select(".list__files a[href*=bestand=" + form + "]")
                                .attr("href"))
                .body();
    }

    @Test
    @Order(1)
    void everyBudgetIsSharedToTheCentAndTheFileSaysTheSame() throws Exception {
        String run = rows.run(2027);
        assertThat(rows.ask("select count(*) from (select b.position from cooperation.contribution_budget b left"
                        + " join cooperation.contribution c on c.run_id = b.run_id and c.position ="
                        + " b.position group by b.run_id, b.position, b.cents having sum(c.cents) is"
                        + " distinct from b.cents) wrong"))
                .isEqualTo("0");
        List<List<String>> file = csv(export("/samenwerking/berekening?id=" + run, "csv"));
        int amount = file.get(0).indexOf("Bijdrage");
        long sum =
                file.stream().skip(1).mapToLong(row -> cents(row.get(amount))).sum();
        assertThat(sum)
                .isEqualTo(Long.parseLong(
                        rows.ask("select cents from cooperation.contribution_run where id = '" + run + "'")))
                .isEqualTo(Long.parseLong(rows.ask("select sum(cents) from cooperation.budget where "
                        + ContributionRows.COOPERATION + " and year = 2027")));
        assertThat(KeptWorkbook.of(export("/samenwerking/berekening?id=" + run, "xlsx"))
                        .rows()
                        .values()
                        .iterator()
                        .next())
                .hasSize(file.size());
    }

    @Test
    @Order(2)
    void whoLeavesOrJoinsDuringTheYearPaysForItsDays() throws SQLException {
        Map<String, Long> paid = rows.cents(rows.run(2017), "Inkoop Participatie");
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal fixed = BigDecimal.ZERO;
        // 2 500 euros for a year each, the rest by inhabitants of 1 January 2016, all by days
        for (String name : paid.keySet()) {
            int days = name.equals("Overbetuwe") ? 183 : 275;
            BigDecimal own = BigDecimal.valueOf(250_000L * days).divide(BigDecimal.valueOf(365), 60, RoundingMode.DOWN);
            exact.put(name, own);
            fixed = fixed.add(own);
            points = points.add(BigDecimal.valueOf(rows.inhabitants(name) * days));
        }
        BigDecimal rest = BigDecimal.valueOf(6_420_000).subtract(fixed);
        for (Map.Entry<String, Long> each : paid.entrySet()) {
            int days = each.getKey().equals("Overbetuwe") ? 183 : 275;
            BigDecimal amount = exact.get(each.getKey())
                    .add(rest.multiply(BigDecimal.valueOf(rows.inhabitants(each.getKey()) * days))
                            .divide(points, 60, RoundingMode.DOWN));
            assertThat(BigDecimal.valueOf(each.getValue()).subtract(amount).abs())
                    .as(each.getKey())
                    .isLessThan(BigDecimal.ONE);
        }
        assertThat(paid).containsKey("Overbetuwe").doesNotContainKey("Renkum");

        Answer page = staff.get("/samenwerking/berekening?id=" + rows.run(2017) + "&gemeente=1734");
        Answer why = staff.get(
                page.page().select("#bedragen a:contains(Participatie)").first().absUrl("href"));
        assertThat(why.page().select(".facts").text()).contains("183 van 365").contains("1-4-2017 t/m 30-9-2017");
        // joined on 1 April 2027
        assertThat(rows.ask("select days from cooperation.contribution c join cooperation.contribution_budget b"
                        + " on b.run_id = c.run_id and b.position = c.position where c.run_id = '" + rows.run(2027)
                        + "' and c.municipality_name = 'Duiven' and b.submodule = 'Centrale verwerking Wmo'"))
                .isEqualTo("275");
    }

    @Test
    @Order(3)
    void aKeyThatIsNotWholeIsRefusedAndNothingIsHalfSaved() throws SQLException {
        String address = staff.get("/samenwerking/bijdragen?jaar=2018")
                .page()
                .select("#begrotingen a:contains(Basistaken)")
                .first()
                .absUrl("href");
        Answer form = staff.get(address);
        Answer second = staff.get(address);
        Map<String, String> good = Map.of("bedrag", "365.000,01", "bron", "Begroting 2018", "inwoners", "100");
        Answer refused = staff.press(form, "bewaar", with(good, "clienten", "20"));
        assertThat(errors(refused))
                .contains("Basistaken: de percentages zijn samen 120%")
                .contains("samen 100%");
        assertThat(errors(staff.press(form, "bewaar", with(good, "inwoners", ""))))
                .contains("geen verdeelsleutel");
        assertThat(errors(staff.press(form, "bewaar", with(good, "bedrag", "0"))))
                .contains("niet meer dan nul");
        assertThat(rows.count("budget", "year = 2018")).isZero();
        assertThat(rows.count("cost_key_part", "budget_id not in (select id from cooperation.budget)"))
                .isZero();
        staff.press(form, "bewaar", good);
        assertThat(rows.count("budget", "year = 2018")).isEqualTo(1);
        assertThat(errors(staff.press(second, "bewaar", good))).contains("heeft voor 2018 al een begroting");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return all;
    }

    @Test
    @Order(4)
    void withoutAFigureNothingIsCalculated() throws SQLException {
        Answer page = staff.get("/samenwerking/bijdragen?jaar=2018");
        List<String> missing = page.page().select("#obstakels li").eachText();
        assertThat(missing)
                .hasSizeGreaterThan(10)
                .contains("Basistaken: van Rijnwaarden ontbreekt het aantal inwoners op 1 januari 2017."
                        + " Vul het in bij Kengetallen, met de bron.");
        Answer refused = staff.press(page, "reken", Map.of());
        assertThat(errors(refused)).contains("ontbreekt het aantal inwoners op 1 januari 2017");
        assertThat(rows.count("contribution_run", "year = 2018")).isZero();
        assertThat(rows.count("contribution", "run_id not in (select id from cooperation.contribution_run)"))
                .isZero();

        Answer figures = staff.get("/samenwerking/kengetallen?jaar=2017&soort=inwoners");
        Map<String, String> typed = figures.page().select("input[name$=':cijfer']").stream()
                .collect(Collectors.toMap(
                        input -> input.attr("name").replaceFirst("^kengetallen:", ""), input -> "1000"));
        // known by the register, so not to be entered
        assertThat(figures.page().selectFirst("tr:contains(Lingewaard)").text()).contains("46.188");
        assertThat(figures.page().select("tr:contains(Lingewaard) input")).isEmpty();
        assertThat(errors(staff.press(figures, "bewaar", with(typed, "bron", "  "))))
                .isNotEmpty();
        Answer negative = staff.press(
                figures,
                "bewaar",
                with(with(typed, "bron", "Proef"), typed.keySet().iterator().next(), "-1"));
        assertThat(errors(negative)).contains("lager dan nul");
        assertThat(rows.count("key_figure", "year = 2017")).isZero();
        Answer late = staff.get("/samenwerking/kengetallen?jaar=2017&soort=inwoners");
        Answer saved = staff.press(figures, "bewaar", with(typed, "bron", "Proefcijfers"));
        assertThat(saved.page().text()).contains("Gewijzigde cijfers: " + typed.size());
        assertThat(rows.count("key_figure", "year = 2017 and source = 'Proefcijfers' and state = 'known'"))
                .isEqualTo(typed.size());
        typed.replaceAll((place, value) -> "2000");
        assertThat(errors(staff.press(late, "bewaar", with(typed, "bron", "Te laat"))))
                .contains("Iemand anders bewaarde intussen een wijziging");
        assertThat(rows.count("key_figure", "year = 2017 and source = 'Te laat'"))
                .isZero();

        Answer made = staff.press(staff.get("/samenwerking/bijdragen?jaar=2018"), "reken", Map.of());
        assertThat(made.page().selectFirst("h1").text()).isEqualTo("Bijdragen 2018, berekening 1");
        // Rijnwaarden went up into Zevenaar on 1 January 2018: its figure counts there
        String zevenaar =
                made.page().select("#bedragen tr:contains(Zevenaar) a").first().absUrl("href");
        assertThat(staff.get(zevenaar).page().select("#waarom").text())
                .contains("van Zevenaar, 2017", "van Rijnwaarden, 2017");
    }

    @Test
    @Order(5)
    void whatIsKeptCannotBeChangedAndAChangeIsSeen() throws SQLException {
        String run = rows.run(2017);
        for (String table : List.of("contribution_run", "contribution_budget", "contribution", "contribution_reason")) {
            for (String role : List.of("mgr_staff", "mgr_batch", "mgr_municipality")) {
                for (String what : List.of("update", "delete")) {
                    assertThat(rows.ask("select has_table_privilege('" + role + "', 'cooperation." + table + "', '"
                                    + what + "')"))
                            .as(role + " " + what + " " + table)
                            .isEqualTo("f");
                }
            }
        }
        Document page = staff.get("/samenwerking/berekening?id=" + run).page();
        assertThat(page.select(".facts").text()).contains("klopt met wat bewaard is");
        String sha = page.selectFirst(".facts code").attr("title");
        assertThat(sha).isEqualTo(rows.ask("select sha256 from cooperation.contribution_run where id = '" + run + "'"));
        rows.change("update cooperation.contribution_reason set source = source || '.' where run_id = '" + run + "'");
        try {
            assertThat(staff.get("/samenwerking/berekening?id=" + run).page().text())
                    .contains("Wat bewaard is, is niet meer wat berekend was.");
        } finally {
            rows.change("update cooperation.contribution_reason set source = left(source, -1) where run_id = '" + run
                    + "'");
        }
        assertThat(staff.get("/samenwerking/berekening?id=" + run).page().text())
                .contains("klopt met wat bewaard is");
    }

    @Test
    @Order(6)
    void aYearIsSettledAndClosedAndThenNothingChanges() throws SQLException {
        Answer year = staff.get("/samenwerking/bijdragen?jaar=2017");
        assertThat(year.page().select("[name$=':sluit']")).isEmpty();
        List<String> budgets = year.page().select("#begrotingen th a").eachAttr("abs:href");
        assertThat(budgets).hasSize(3);
        for (String budget : budgets) {
            Answer form = staff.get(budget);
            String amount = form.page().selectFirst("input[name$=':bedrag']").val();
            String actual = form.page().text().contains("Begroting Basistaken") ? "401.234,56" : amount;
            staff.press(form, "bewaar", Map.of("werkelijk", actual));
        }
        Answer open = staff.get("/samenwerking/bijdragen?jaar=2017");
        assertThat(errors(staff.press(open, "sluit", Map.of()))).contains("2017 kan nog niet dicht");
        Answer settled = staff.press(open, "afreken", Map.of());
        assertThat(settled.page().selectFirst("h1").text()).isEqualTo("Bijdragen 2017, berekening 2");
        assertThat(settled.page().text()).contains("volgens de werkelijke kosten");
        for (int quarter = 1; quarter <= 4; quarter++) {
            Answer page = staff.get("/samenwerking/notas?jaar=2017");
            assertThat(page.page().selectFirst("[name$=':maak']").val())
                    .isEqualTo("Maak de nota's van kwartaal " + quarter);
            Answer twice = staff.get("/samenwerking/notas?jaar=2017");
            assertThat(staff.press(page, "maak", Map.of()).page().text()).contains("Nota's gemaakt: 12.");
            assertThat(errors(staff.press(twice, "maak", Map.of()))).contains("zijn nu niet aan de beurt");
        }
        assertThat(rows.count("contribution_note", "year = 2017")).isEqualTo(48);
        // though that of the settlement is newer
        assertThat(rows.ask(
                        "select string_agg(distinct r.kind || ' ' || r.number, ';') from cooperation.contribution_run r"
                                + " join cooperation.contribution_note n on n.run_id = r.id where n.year = 2017"))
                .isEqualTo("begroting 1");
        assertThat(errors(staff.press(staff.get("/samenwerking/notas?jaar=2017"), "maak", Map.of())))
                .contains("het jaar is niet gesloten")
                .contains("Sluit het jaar eerst");
        assertThat(rows.count("contribution_note", "year = 2017")).isEqualTo(48);

        Answer form = staff.get(budgets.get(0));
        Answer second = staff.get("/samenwerking/bijdragen?jaar=2017");
        assertThat(staff.press(staff.get("/samenwerking/bijdragen?jaar=2017"), "sluit", Map.of())
                        .page()
                        .text())
                .contains("Het jaar 2017 is gesloten.");
        assertThat(errors(staff.press(form, "bewaar", Map.of("bedrag", "1"))))
                .contains("Het jaar 2017 is gesloten")
                .contains("Verwerk een correctie in een later jaar");
        assertThat(errors(staff.press(second, "reken", Map.of()))).contains("Het jaar 2017 is gesloten");
        assertThat(rows.ask("select min(cents) from cooperation.budget where " + ContributionRows.COOPERATION
                        + " and year = 2017"))
                .isNotEqualTo("100");
        assertThat(LocalDate.parse(rows.ask("select closed_at::date from cooperation.closed_year where "
                        + ContributionRows.COOPERATION + " and year = 2017")))
                .isAfter(LocalDate.of(2026, 1, 1));
    }

    @Test
    @Order(7)
    void fourAdvancesAndASettlementAddUpToWhatIsPaid() throws Exception {
        Answer settled = staff.press(staff.get("/samenwerking/notas?jaar=2017"), "maak", Map.of());
        assertThat(settled.page().select("[name$=':maak']")).isEmpty();
        assertThat(rows.ask("select count(*) from (select municipality_id, sum(cents) as asked from"
                        + " cooperation.contribution_note"
                        + " where"
                        + " " + ContributionRows.COOPERATION + " and year = 2017 group by 1) n full join"
                        + " (select municipality_id, sum(cents) as"
                        + " paid from cooperation.contribution"
                        + " where run_id = '"
                        + rows.run(2017)
                        + "' group by 1) c using (municipality_id) where asked is distinct from paid"))
                .isEqualTo("0");

        String credit = rows.ask("select id from cooperation.contribution_note where " + ContributionRows.COOPERATION
                + " and year = 2017 and quarter = 5 and municipality_code = '0221'");
        var file = doesburg.download("/samenwerking/nota-bestand?vorm=ubl&id=" + credit);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        String ubl = new String(file.body(), StandardCharsets.UTF_8);
        long cents =
                Long.parseLong(rows.ask("select cents from cooperation.contribution_note where id = '" + credit + "'"));
        assertThat(cents).isNegative();
        assertThat(ubl)
                .contains("<CreditNote ", "Afrekening bijdrage 2017", "Gemeente Doesburg")
                .contains("PayableAmount currencyID=\"EUR\">" + BigDecimal.valueOf(-cents, 2) + "<");
        List<List<String>> sheet = KeptWorkbook.of(
                        doesburg.download("/samenwerking/nota-bestand?vorm=xlsx&id=" + credit)
                                .body())
                .rows()
                .values()
                .iterator()
                .next();
        assertThat(sheet.get(0)).contains("onderdeel", "op deze nota");
        assertThat(sheet).hasSizeGreaterThan(1);

        Document own = doesburg.get("/samenwerking/notas?jaar=2017").page();
        assertThat(own.select("main tbody tr")).hasSize(5).allMatch(row -> row.text()
                .contains("Doesburg"));
        String other = rows.ask("select id from cooperation.contribution_note where " + ContributionRows.COOPERATION
                + " and municipality_code = '0202' limit 1");
        assertThat(doesburg.download("/samenwerking/nota-bestand?vorm=ubl&id=" + other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(doesburg.get("/samenwerking/onze-bijdrage?jaar=2017")
                        .page()
                        .select("#wanneer")
                        .text())
                .contains("staat op uw nota’s")
                .doesNotContain("Kwartaal 1");
    }

    @Test
    @Order(8)
    void aTurnInWhichNobodyIsAskedAnythingIsPassedOver() throws SQLException {
        // a quarter of a cent is asked of nobody
        String budget = staff.get("/samenwerking/bijdragen?jaar=2018")
                .page()
                .select("#begrotingen a:contains(Basistaken)")
                .first()
                .absUrl("href");
        staff.press(staff.get(budget), "bewaar", Map.of("bedrag", "0,01"));
        staff.press(staff.get("/samenwerking/bijdragen?jaar=2018"), "reken", Map.of());
        Answer page = staff.get("/samenwerking/notas?jaar=2018");
        assertThat(page.page().selectFirst("[name$=':maak']").val()).isEqualTo("Maak de nota's van kwartaal 4");
        assertThat(staff.press(page, "maak", Map.of()).page().text()).contains("Nota's gemaakt: 1.");
        assertThat(rows.count("contribution_note", "year = 2018 and quarter = 4 and cents = 1"))
                .isEqualTo(1);
    }

    @Test
    @Order(9)
    void anAmountThatIsASlipOfThePenIsRefused() throws SQLException {
        String budget = staff.get("/samenwerking/bijdragen?jaar=2018")
                .page()
                .select("#begrotingen a:contains(Basistaken)")
                .first()
                .absUrl("href");
        assertThat(errors(staff.press(staff.get(budget), "bewaar", Map.of("bedrag", "10.000.000.000,01"))))
                .contains("hoger dan")
                .contains("te veel cijfers");
        assertThat(rows.count("budget", "year = 2018 and cents = 1")).isEqualTo(1);
    }
}
