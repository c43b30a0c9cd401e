package nl.mgr.system.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import nl.mgr.system.imports.ImportDriver;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Figures by which costs are shared, from a file; of years in which nobody else works. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigureIntakeIT {

    private static final String KIND = "kengetallen";
    private static final String HEADER = "jaar;soort;wet;gemeente;cijfer;zekerheid;bron\r\n";
    private static final String DOESBURG = "2031;clienten;jeugd;0221;125;bekend;Opgave 2031\r\n";
    private static final String DUIVEN = "2031;omzet;;0226;1500000;aanname;Raming\r\n";
    private static final String CLOSED = ContributionRows.COOPERATION + " and year = 2033";

    private static ContributionRows rows;
    private static ImportDriver adviser;

    @BeforeAll
    static void enter() throws SQLException {
        rows = new ContributionRows(PlatformDatabase.asSuperuser(Platform.shared()));
        adviser = new ImportDriver(Platform.shared(), "financieel-adviseur@mgr-sdcg");
        untold(
                "insert into cooperation.closed_year (id, cooperation_id, year, closed_at, closed_by)"
                        + " select gen_random_uuid(), id, 2033, now(), 'test' from cooperation.cooperation where code = 'mgr-sdcg'");
    }

    @AfterAll
    static void leave() throws SQLException {
        untold("delete from cooperation.closed_year where " + CLOSED);
        rows.close();
    }

    /** Without the triggers that tell who did it: nobody of the product does. */
    private static void untold(String change) throws SQLException {
        rows.change("set session_replication_role = replica; " + change + "; set session_replication_role = origin");
    }

    private static String upload(String name, String... lines) {
        return adviser.upload(KIND, name, (HEADER + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String figures() throws SQLException {
        return rows.ask(
                "select string_agg(concat_ws(' ', kind, legal_domain, value, state, source), ', ' order by kind)"
                        + " from cooperation.key_figure where " + ContributionRows.COOPERATION + " and year = 2031");
    }

    @Test
    @Order(1)
    void everyFaultIsToldAndNothingIsWritten() throws SQLException {
        String run = upload(
                "fout.csv",
                DOESBURG,
                DOESBURG,
                "1999;clienten;jeugd;0221;1;bekend;x\r\n",
                "2031;clienten;jeugd;9999;1;bekend;x\r\n",
                "2031;clienten;jeugd;0888;1;bekend;x\r\n",
                "2031;inwoners;jeugd;0221;1;bekend;x\r\n",
                "2018;inwoners;;0202;1;bekend;x\r\n",
                "2033;clienten;wmo;0221;1;bekend;x\r\n",
                "2031;clienten;wmo;0221;1,5;bekend;x\r\n",
                "2031;clienten;wmo;0226;1;misschien;\r\n");
        assertThat(adviser.settled(run)).isEqualTo("refused");
        assertThat(ImportDriver.faults(adviser.page(run)))
                .containsExactly(
                        "3|gemeente|0221|Dit cijfer staat ook in rij 2.|Haal een van de twee rijen weg.",
                        "4|jaar|1999|Een jaar heeft vier cijfers en ligt tussen 2010 en 2099.|Vul bijvoorbeeld 2026 in.",
                        "5|gemeente|9999|Geen gemeente heeft deze code.|Zoek de code op bij Gemeenten.",
                        "6|gemeente|0888|Deze gemeente deelde niet in de kosten over 2031 of de twee jaren daarna."
                                + "|Haal de rij weg, of verbeter de code of het jaar.",
                        "7|wet|jeugd|Inwoners tellen voor de hele gemeente, niet per wet.|Maak de cel leeg.",
                        "8|cijfer|1|Dit cijfer weet het platform zelf."
                                + "|Haal de rij weg. Klopt het cijfer niet, verbeter het dan waar het vandaan komt.",
                        "9|jaar|2033|Dit jaar is afgesloten. De cijfers staan vast.|Haal de rij weg.",
                        "10|cijfer|1,5|Een cijfer bestaat uit hoogstens twaalf cijfers, zonder punten of komma’s."
                                + "|Vul een heel getal in, bijvoorbeeld 1250.",
                        "11|zekerheid|misschien|Deze waarde kan hier niet.|Kies uit: bekend, aanname.",
                        "11|bron||Deze cel is leeg.|Vul de cel in.");
        assertThat(rows.count("key_figure", "year = 2031")).isZero();
    }

    @Test
    @Order(2)
    void whatIsGoodIsWrittenOnceAndCanBeReplaced() throws SQLException {
        String run = upload("goed.csv", DOESBURG, DUIVEN);
        assertThat(adviser.settled(run)).isEqualTo("checked");
        assertThat(adviser.page(run).page().expectFirst("#nieuw").text()).isEqualTo("2");
        assertThat(rows.count("key_figure", "year = 2031")).isZero();
        adviser.confirm(run);
        assertThat(adviser.settled(run)).isEqualTo("applied");
        assertThat(figures()).isEqualTo("clienten jeugd 125 known Opgave 2031, omzet 1500000 assumed Raming");

        assertThat(adviser.settled(upload("nogmaals.csv", DUIVEN, DOESBURG))).isEqualTo("nothing");
        String corrected = upload("beter.csv", DOESBURG, "2031;omzet;;0226;1450000;bekend;Opgave 2031\r\n");
        assertThat(adviser.settled(corrected)).isEqualTo("checked");
        assertThat(adviser.page(corrected).page().expectFirst("#gewijzigd").text())
                .isEqualTo("1");
        adviser.confirm(corrected);
        assertThat(adviser.settled(corrected)).isEqualTo("applied");
        assertThat(figures()).isEqualTo("clienten jeugd 125 known Opgave 2031, omzet 1450000 known Opgave 2031");
    }

    @Test
    @Order(3)
    void itIsForWhoEntersFigures() {
        HttpVisitor municipality = HttpVisitor.of(Platform.shared()).logsInAs("financieel-medewerker@doesburg");
        HttpVisitor buyer = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        String template = "/account/inlezen-sjabloon?vorm=csv&soort=" + KIND;
        assertThat(List.of(
                        adviser.visitor().get(template).status(),
                        buyer.get(template).status(),
                        municipality.get(template).status()))
                .containsExactly(200, 404, 404);
        assertThat(adviser.visitor()
                        .get("/samenwerking/kengetallen?jaar=2026&soort=clienten")
                        .page()
                        .select("a[href*='inlezen?soort=kengetallen']"))
                .hasSize(1);
    }
}
