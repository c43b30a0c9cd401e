package nl.mgr.system.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shortlist lives in its address: it shows what is so now, of the own municipality only, and knows of no client. */
class ShortlistIT {

    private static final String SEARCH = "/contracten/zorgzoeker?zoek=begeleiding&wet=wmo";

    /** Lines in force in one municipality of which another has nothing. */
    private static final String ONLY = """
            select f.line_id from contracts.line_in_force f
            join cooperation.municipality m on m.id = f.municipality_id and m.name = '%s'
            join cooperation.cooperation c on c.id = f.cooperation_id and c.code = 'mgr-sdcg'
            where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')
              and not exists (select from contracts.line_municipality x
                              join cooperation.municipality y on y.id = x.municipality_id
                              where x.line_id = f.line_id and y.name = '%s')
            order by f.line_id""";

    private static Connection superuser;
    private static HttpVisitor duiven;
    private static HttpVisitor team;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("toegang@duiven");
        team = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    private static List<String> list(String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = superuser.createStatement().executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static String name(String line) throws SQLException {
        return list("select o.name from providers.provider o join contracts.contract_line l on l.provider_id = o.id"
                        + " where l.id = '" + line + "'")
                .get(0);
    }

    private static Document shows(HttpVisitor who, String lines) {
        return who.get("/contracten/keuzelijst?lijst=" + lines).page();
    }

    private static List<Element> offers(Document page) {
        return page.select("main .offers > li");
    }

    @Test
    void whatIsPutOnTheListIsCarriedOnAndTakenOffAgain() {
        Document page = duiven.get(SEARCH).page();
        assertThat(page.selectFirst("#keuzelijst").text()).isEqualTo("Keuzelijst (0)");
        List<String> names = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            Element offer = page.select("#gevonden .offer").get(at);
            names.add(offer.selectFirst("strong").text());
            Element put = offer.selectFirst("a.btn");
            assertThat(put.text()).startsWith("Zet op de keuzelijst: ");
            assertThat(put.attr("href")).endsWith("#" + offer.id());
            page = duiven.get(put.attr("href").replaceFirst("#.*", "")).page();
        }
        assertThat(page.selectFirst("#zoek").val()).as("the question stays").isEqualTo("begeleiding");
        assertThat(page.selectFirst("#keuzelijst").text()).isEqualTo("Keuzelijst (2)");
        assertThat(page.selectFirst("#gevonden .offer a.btn").text()).startsWith("Haal van de keuzelijst: ");
        assertThat(page.selectFirst(".filters input[name=lijst]").val()).hasSize(2 * 36 + 1);
        assertThat(page.selectFirst("a[rel=next]").attr("href")).contains("lijst=");

        String third =
                page.select("#gevonden .offer").get(2).selectFirst("h3 a").attr("href");
        Document more = duiven.get(
                        duiven.get(third).page().selectFirst("#opkeuzelijst").attr("href"))
                .page();
        assertThat(offers(more)).as("put on it from its own page").hasSize(3);
        String again = offers(more).get(2).selectFirst("h2 a").attr("href");
        assertThat(duiven.get(again).page().selectFirst("#opkeuzelijst").text()).isEqualTo("Haal van de keuzelijst");

        Document shortlist =
                duiven.get(page.selectFirst("#keuzelijst").attr("href")).page();
        assertThat(shortlist.selectFirst(".lede").text()).contains("Duiven", "30 november 2026");
        assertThat(offers(shortlist)).hasSize(2);
        for (int at = 0; at < 2; at++) {
            assertThat(offers(shortlist).get(at).text())
                    .contains(names.get(at), "Wachttijd:", "Vrije plaatsen:", "Aanmelden");
        }
        assertThat(shortlist.select("main button[data-prints]")).hasSize(1);
        assertThat(shortlist.select("main form, main input, main textarea"))
                .as("there is nowhere to write of anybody")
                .isEmpty();
        String back = shortlist.selectFirst(".pagehead a.btn").attr("href");
        assertThat(duiven.get(back).page().selectFirst("#keuzelijst").text()).isEqualTo("Keuzelijst (2)");

        Document less = duiven.get(offers(shortlist).get(0).selectFirst("a.btn").attr("href"))
                .page();
        assertThat(offers(less)).hasSize(1);
        assertThat(offers(less).get(0).text()).contains(names.get(1));
    }

    @Test
    void itSaysWhereToApplyAndWhetherClientsAreTaken() throws SQLException {
        Document found =
                duiven.get("/contracten/zorgzoeker?zoek=Zorgaanbieder+017").page();
        String line = found.selectFirst("#gevonden .offer").id().replace("aanbod-", "");
        assertThat(offers(shows(duiven, line)).get(0).text())
                .contains("Zorgaanbieder 017", "Aanmelding en advies", "aanmelden@", "026 555 01 73");

        String stopped = list("""
                select f.line_id from contracts.line_in_force f join contracts.admission_stop s on s.line_id = f.line_id
                join cooperation.municipality m on m.id = f.municipality_id and m.name = 'Duiven'
                where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')
                  and s.starts_at < '2026-12-01' and (s.ends_on is null or s.ends_on > '2026-11-30')
                  and (s.municipality_id is null or s.municipality_id = m.id) order by 1""").get(0);
        assertThat(offers(shows(duiven, stopped)).get(0).text()).contains("opnamestop sinds");
    }

    @Test
    void whatIsOfAnotherMunicipalityIsOnlyNotThere() throws SQLException {
        String theirs = list(ONLY.formatted("Doesburg", "Duiven")).get(0);
        String own = list(ONLY.formatted("Duiven", "Doesburg")).get(0);
        List<Element> rows = offers(shows(duiven, theirs + "," + own));
        assertThat(rows.get(0).text())
                .startsWith("Een mogelijkheid die niet is gevonden")
                .contains("Vandaag niet gecontracteerd voor Duiven")
                .doesNotContain("Zorgaanbieder");
        assertThat(rows.get(1).text()).contains(name(own)).doesNotContain("Vandaag niet gecontracteerd");
        // whatever municipality the address names
        assertThat(offers(duiven.get("/contracten/keuzelijst?gemeente=0221&lijst=" + theirs)
                                .page())
                        .get(0)
                        .text())
                .startsWith("Een mogelijkheid die niet is gevonden");

        Element seen = offers(team.get("/contracten/keuzelijst?gemeente=0226&lijst=" + theirs)
                        .page())
                .get(0);
        assertThat(seen.text()).contains(name(theirs), "Vandaag niet gecontracteerd voor Duiven");
        assertThat(offers(team.get("/contracten/keuzelijst?gemeente=0221&lijst=" + theirs)
                                .page())
                        .get(0)
                        .text())
                .contains(name(theirs), "Wachttijd:");
        HttpVisitor provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        assertThat(provider.get("/contracten/keuzelijst?lijst=" + own).status()).isEqualTo(404);
    }

    @Test
    void itHoldsTenAndSaysSo() throws SQLException {
        List<String> lines = list(ONLY.formatted("Duiven", "Rozendaal")).subList(0, 11);
        Document full = shows(duiven, String.join(",", lines));
        assertThat(offers(full)).hasSize(10);
        assertThat(full.select("main .note").text()).contains("meer mogelijkheden dan er op een keuzelijst passen");
        Document found = duiven.get(SEARCH + "&lijst=" + String.join(",", lines.subList(0, 10)))
                .page();
        assertThat(found.select("#gevonden .offer").text()).contains("De keuzelijst is vol");
        assertThat(found.select("#gevonden .offer a.btn").eachText())
                .allMatch(text -> text.startsWith("Haal van de keuzelijst"));
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        for (String nothing : List.of("", "abc", "'", ",,,")) {
            Document page = shows(duiven, nothing.replace("'", "%27"));
            assertThat(page.select("main .empty").text())
                    .contains(
                            "Er staat nog niets op de keuzelijst",
                            "ten hoogste 10 mogelijkheden",
                            "Naar de zorgzoeker");
            assertThat(page.select("main button[data-prints]")).isEmpty();
        }
    }
}
