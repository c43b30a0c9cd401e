package nl.mgr.system.contribution;

import static nl.mgr.system.contribution.ContributionRows.cents;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Notes of 2019, in order: of who got another name, of who has no share any more, and a settlement of nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContributionNotesIT {

    private static final String YEAR = "/samenwerking/bijdragen?jaar=2019";
    private static final String NOTES = "/samenwerking/notas?jaar=2019";
    private static final String OWN = "/samenwerking/onze-bijdrage?jaar=2019";
    private static final String RENAMED = "Doesburg aan de IJssel";
    private static final String DOESBURG = ContributionRows.COOPERATION
            + " and municipality_id = (select id from cooperation.municipality where cbs_code = '0221')";
    private static final Pattern ASKED = Pattern.compile("vroegen tot nu toe (.+?)\\. Dat krijgt u terug");

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

    private static void budget(String item, String amount, String actual) {
        String form = staff.get(YEAR)
                .page()
                .select("#begrotingen a:contains(" + item + ")")
                .first()
                .absUrl("href");
        staff.press(
                staff.get(form),
                "bewaar",
                Map.of("bedrag", amount, "werkelijk", actual, "bron", "Begroting 2019", "inwoners", "100"));
    }

    private static void press(String page, String button, String said) {
        Answer answer = staff.press(staff.get(page), button, Map.of());
        assertThat(answer.page().select("main").text()).contains(said);
    }

    /** Calculates while Doesburg takes part from 2020 on, in what is meant. */
    private static void calculateWithoutDoesburg(List<String> tables, String where, String said) throws SQLException {
        StringBuilder back = new StringBuilder();
        for (String table : tables) {
            String rule = DOESBURG + (table.equals("participation") ? where : "") + " and valid_from < '2019-01-01'";
            back.append(rows.ask("select string_agg(format('update cooperation." + table
                    + " set valid_from = %L where id = %L;', valid_from, id), '') from cooperation." + table + " where "
                    + rule));
            rows.change("update cooperation." + table + " set valid_from = '2020-01-01' where " + rule);
        }
        try {
            press(YEAR, "reken", said);
        } finally {
            rows.change(back.toString());
        }
    }

    private static long asked(String quarter) throws SQLException {
        return Long.parseLong(rows.ask("select coalesce(sum(cents), 0) from cooperation.contribution_note where "
                + DOESBURG + " and year = 2019 and " + quarter));
    }

    @Test
    @Order(1)
    void whoGotAnotherNameHasOneNoteUnderTheNewOne() throws SQLException {
        budget("Basistaken", "365.000,00", "365.000,00");
        budget("Beschermd wonen", "120.000,00", "120.000,00");
        press(YEAR, "reken", "Bijdragen 2019, berekening 1");
        press(NOTES, "maak", "Nota's gemaakt");
        long before = asked("quarter = 1");
        assertThat(before).isPositive();
        String number = rows.ask("select number from cooperation.contribution_note where " + DOESBURG
                + " and year = 2019 and quarter = 1");
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        doesburg.get("/account/meldingen").page().select("main").text())
                .contains("Er is een nota voor uw gemeente: " + number + ". Betaal voor")
                .containsOnlyOnce("Er is een nota voor uw gemeente: 2019-"));
        String name = "update cooperation.municipality set name = '%s' where cbs_code = '0221'";
        rows.change(name.formatted(RENAMED));
        try {
            // of one of the two it pays nothing any more: what it was asked for that stands under the old name
            calculateWithoutDoesburg(
                    List.of("participation"),
                    " and submodule_id in (select id from cooperation.submodule where name = 'Beschermd wonen')",
                    "Bijdragen 2019, berekening 2");
            press(NOTES, "maak", "Nota's gemaakt");
        } finally {
            rows.change(name.formatted("Doesburg"));
        }
        assertThat(rows.ask("select string_agg(municipality_name, ';') from cooperation.contribution_note where "
                        + DOESBURG + " and year = 2019 and quarter = 2"))
                .isEqualTo(RENAMED);
        assertThat(
                        rows.ask(
                                "select count(*) || ' ' || count(*) filter (where l.cents < 0)"
                                        + " from cooperation.contribution_note_line l join cooperation.contribution_note n"
                                        + " on n.id = l.note_id where n.year = 2019 and n.quarter = 2 and n.municipality_code = '0221'"))
                .isEqualTo("2 1");
    }

    @Test
    @Order(2)
    void whoHasNoShareInTheLastCalculationIsToldSoAndWhatItGetsBack() throws SQLException {
        assertThat(doesburg.get(OWN).page().select("#waarvoor")).hasSize(1);
        calculateWithoutDoesburg(List.of("participant", "participation"), "", "Bijdragen 2019, berekening 3");
        long asked = asked("quarter < 3");

        Document own = doesburg.get(OWN).page();
        String told = own.select("#zonder").text();
        assertThat(told)
                .contains("Uw gemeente heeft geen aandeel in berekening 3")
                .contains("betaalt uw gemeente over 2019 niets");
        Matcher amount = ASKED.matcher(told);
        assertThat(amount.find()).as(told).isTrue();
        assertThat(cents(amount.group(1))).isEqualTo(asked);
        assertThat(own.select("#waarvoor, #wanneer")).isEmpty();
        Document other = HttpVisitor.of(Platform.shared())
                .logsInAs("wethouder@duiven")
                .get(OWN)
                .page();
        assertThat(other.select("#zonder")).isEmpty();
        assertThat(other.select("#waarvoor tbody tr")).hasSize(2);
    }

    @Test
    @Order(3)
    void whoIsLeftOutSeesTheNoteThatPaysItBack() throws SQLException {
        press(NOTES, "maak", "Nota's gemaakt");
        assertThat(asked("quarter = 3")).isEqualTo(-asked("quarter < 3")).isNegative();
        assertThat(doesburg.get(NOTES).page().select("main tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("Kwartaal 3"));
        String note = rows.ask(
                "select id from cooperation.contribution_note where " + DOESBURG + " and year = 2019 and quarter = 3");
        assertThat(doesburg.download("/samenwerking/nota-bestand?vorm=ubl&id=" + note)
                        .statusCode())
                .isEqualTo(200);
        assertThat(doesburg.get(OWN).page().select("#zonder").text())
                .contains("U hoeft niets te betalen en krijgt niets terug.");
    }

    @Test
    @Order(4)
    void aSettlementThatAsksNothingOfAnybodyIsPassedOver() {
        press(YEAR, "reken", "Bijdragen 2019, berekening 4");
        press(NOTES, "maak", "Nota's gemaakt");
        assertThat(staff.get(NOTES).page().selectFirst("[name$=':maak']").val())
                .isEqualTo("Maak de nota's van de afrekening");
        press(YEAR, "afreken", "Bijdragen 2019, berekening 5");
        assertThat(staff.get(NOTES).page().select("[name$=':maak']")).isEmpty();

        budget("Basistaken", "365.000,00", "365.100,00");
        press(YEAR, "afreken", "Bijdragen 2019, berekening 6");
        assertThat(staff.get(NOTES).page().selectFirst("[name$=':maak']").val())
                .isEqualTo("Maak de nota's van de afrekening");
    }
}
