package nl.mgr.system.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found is what the municipality has contracted today; words need not be spelt well; who doubts an entry is heard. */
class CareFinderIT {

    private static final String IN_FORCE = """
            select count(distinct (f.provider_id, f.product_id)) from contracts.line_in_force f
            join contracts.product p on p.id = f.product_id and p.code like '%s'
            join cooperation.municipality m on m.id = f.municipality_id and m.name = '%s'
            join cooperation.cooperation c on c.id = f.cooperation_id and c.code = 'mgr-sdcg'
            where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')""";

    private static Connection superuser;
    private static HttpVisitor duiven;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("toegang@duiven");
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

    /** What is asked of another organisation follows within seconds. */
    private static void until(String question, String answer) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(ask(question))
                .isEqualTo(answer));
    }

    private static Document find(HttpVisitor visitor, String need) {
        return visitor.get("/contracten/zorgzoeker?zoek=" + URLEncoder.encode(need, StandardCharsets.UTF_8))
                .page();
    }

    /** "334" of "334 mogelijkheden". */
    private static String total(Document page) {
        return page.select("#gevonden h2").text().replaceAll("\\D", "");
    }

    private static TreeSet<String> products(Document page) {
        return new TreeSet<>(page.select("#gevonden li h3 a").eachText().stream()
                .map(title -> title.replaceFirst(", Zorgaanbieder.*", ""))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    begleiding,              begeleiding
                    begeleidingen,           begeleiding
                    logeren/logeeropvang,    logeeropvang
                    loogeren,                logeeropvang
                    dagbesteeding,           dagbesteding
                    huishoudelijke hulp,     huishouden
                    PLEEGZÓRG,               pleegzorg
                    crisishulpen,            crisishulp
                    """)
    void typingErrorsAndPluralsFindTheSame(String typed, String meant) {
        Document found = find(duiven, typed);
        assertThat(total(found)).isNotEmpty().isEqualTo(total(find(duiven, meant)));
        assertThat(products(found)).isNotEmpty();
    }

    @Test
    void aNeedInPlainWordsFindsTheCareForIt() {
        assertThat(products(find(duiven, "logeren"))).allMatch(name -> name.matches("Kortdurend verblijf|Pleegzorg"));
        assertThat(products(find(duiven, "kind met angsten"))).allMatch(name -> name.contains("ggz"));
        assertThat(products(find(duiven, "poetshulp")))
                .isSubsetOf("Hulp bij het huishouden", "Resultaat schoon en leefbaar huis")
                .isNotEmpty();
        assertThat(find(duiven, "gezinsbegeleding")
                        .select("#gevonden h3")
                        .first()
                        .text())
                .startsWith("Gezinsbegeleiding");
        assertThat(total(find(duiven, "qzxwvq"))).isEmpty();
        assertThat(find(duiven, "qzxwvq").select("main").text()).contains("Niets gevonden", "Gebruik andere woorden");
    }

    @Test
    void onlyWhatThisMunicipalityHasInForceTodayIsFound() throws SQLException {
        HttpVisitor doesburg = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@doesburg");
        String here = ask(IN_FORCE.formatted("44A09", "Duiven"));
        String there = ask(IN_FORCE.formatted("44A09", "Doesburg"));
        assertThat(here).isNotEqualTo(there);
        assertThat(total(find(duiven, "44A09"))).isEqualTo(here);
        assertThat(total(find(doesburg, "44A09"))).isEqualTo(there);
        // whatever municipality the address names
        assertThat(total(duiven.get("/contracten/zorgzoeker?gemeente=0221&zoek=44A09")
                        .page()))
                .isEqualTo(here);
    }

    /** It reads with the rights of its owner: whatever places it is asked for, the scope of the transaction decides. */
    @Test
    void theFunctionItselfKeepsToTheScopeOfWhoAsks() throws SQLException {
        String duivens = ask("select id from cooperation.municipality where name = 'Duiven'");
        String doesburgs = ask("select id from cooperation.municipality where name = 'Doesburg'");
        assertThat(asked(duivens, duivens, "contracts:jeugd")).isNotEqualTo("0");
        assertThat(asked(duivens, doesburgs, "contracts:jeugd")).isEqualTo("0");
        assertThat(asked(duivens, duivens, "")).isEqualTo("0");
    }

    private static String asked(String own, String place, String domains) throws SQLException {
        String cooperation = ask("select id from cooperation.cooperation where code = 'mgr-sdcg'");
        superuser.setAutoCommit(false);
        try {
            ask("select set_config('role', 'mgr_municipality', true), set_config('mgr.cooperation', '" + cooperation
                    + "', true), set_config('mgr.municipalities', '" + own + "', true), set_config('mgr.domains', '"
                    + domains + "', true)");
            return ask("select count(*) from contracts.find_care(array['" + place + "']::uuid[], '', '2026-11-30',"
                    + " '2026-11-30 10:00+01', '2026-08-30', 'pleegzorg', '', '', null, null, null, 50, 0)");
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    @Test
    void ageLawWaitingTimeAndDistanceNarrowItDown() {
        int all = Integer.parseInt(total(find(duiven, "begeleiding")));
        for (String more : List.of("&wet=wmo", "&leeftijd=8", "&weken=2", "&afstand=10")) {
            String some = total(
                    duiven.get("/contracten/zorgzoeker?zoek=begeleiding" + more).page());
            assertThat(Integer.parseInt(some)).as(more).isPositive().isLessThan(all);
        }
        Document near =
                duiven.get("/contracten/zorgzoeker?zoek=begeleiding&afstand=10").page();
        assertThat(near.select("#gevonden ol > li").eachText())
                .isNotEmpty()
                .allMatch(text -> text.matches(".*(in de gemeente|ongeveer (\\d|10) km).*"));
    }

    @Test
    void whoHasStoppedComesLastAndWhatIsNotVouchedForDropsAndSaysSo() {
        String kind = "jeugd45"; // providers of it have stopped, and others have not confirmed for a while
        List<String> cards = new ArrayList<>();
        for (int sheet = 1; sheet <= 20; sheet++) {
            cards.addAll(duiven.get("/contracten/zorgzoeker?soort=" + kind + "&blad=" + sheet)
                    .page()
                    .select("#gevonden ol > li")
                    .eachText());
        }
        assertThat(cards).anyMatch(text -> text.contains("opnamestop sinds"));
        List<String> stopped = cards.stream()
                .dropWhile(text -> !text.contains("opnamestop sinds"))
                .toList();
        assertThat(stopped).allMatch(text -> text.contains("opnamestop sinds"));
        List<String> taking = cards.subList(0, cards.size() - stopped.size());
        List<String> unsure =
                taking.stream().dropWhile(text -> !text.contains(" niet zeker")).toList();
        assertThat(unsure).isNotEmpty().allMatch(text -> text.contains(" niet zeker"));
        assertThat(taking.get(0)).contains("bevestigd door");
    }

    @Test
    void aProviderVouchesForAllInOneActAndItsTaskIsDone() throws SQLException {
        HttpVisitor provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder-018@mgr-sdcg");
        String task = "select t.state from platform.task t join providers.provider p on p.id = t.provider_id"
                + " join cooperation.cooperation c on c.id = t.cooperation_id and c.code = 'mgr-sdcg'"
                + " where t.kind = 'bevestig' and p.number = '018' order by t.opened_at desc limit 1";
        until(task, "open");
        Answer page = provider.get("/contracten/zorgwijzer");
        assertThat(page.page().select("main").text()).contains("Niet alles is in de afgelopen drie maanden bevestigd");
        Answer done = provider.press(page, "bevestig", Map.of());
        assertThat(done.page().select("main").text())
                .contains("U hebt", "producten bevestigd", "Alles is in de afgelopen drie maanden bevestigd");
        until(task, "done");
    }

    @Test
    void whatAProviderSaysInItsOwnWordsIsFoundFirst() {
        HttpVisitor provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        String entry = provider.get("/contracten/zorgwijzer")
                .page()
                .selectFirst("tbody th a:contains(45A03)")
                .attr("href");
        Answer refused = provider.press(provider.get(entry), "bewaar", Map.of("vanaf", "9", "totenmet", "4"));
        assertThat(refused.page().select(".errors").text()).contains("De leeftijd 4 kan niet");
        Answer saved = provider.press(
                provider.get(entry),
                "bewaar",
                Map.of("omschrijving", "Wij helpen bij schoolangst", "vanaf", "6", "totenmet", "14"));
        assertThat(saved.page().select("main").text()).contains("is bijgewerkt en bevestigd", "schoolangst");
        Document found = find(duiven, "schoolangst");
        assertThat(found.select("#gevonden li").first().text())
                .contains("Zorgaanbieder 017", "schoolangst", "6 tot en met 14 jaar", "bevestigd door");
        assertThat(duiven.get("/contracten/zorgzoeker?zoek=schoolangst&leeftijd=16")
                        .page()
                        .select("#gevonden")
                        .text())
                .doesNotContain("Wij helpen bij schoolangst");
    }

    @Test
    void whatIsNotRightGoesToTheProviderAndStaysUntilItIsClosed() throws SQLException {
        HttpVisitor provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        String words = "De locatie is verhuisd naar een ander adres";
        String offer =
                find(duiven, "Zorgaanbieder 017").selectFirst("#gevonden h3 a").attr("href");
        Answer empty = duiven.press(duiven.get(offer), "meld", Map.of("woorden", " "));
        assertThat(empty.page().select(".errors").text()).isNotEmpty();
        Answer reported = duiven.press(duiven.get(offer), "meld", Map.of("woorden", words));
        assertThat(reported.page().select("main").text()).contains("De melding is bij de aanbieder", words, "Duiven");
        assertThat(find(duiven, "Zorgaanbieder 017").select("#gevonden").text()).contains("dit klopt niet");
        String product = ask("select product_id from contracts.entry_remark where words = '" + words + "'");
        String task = "select state from platform.task where kind = 'zorgaanbod' and address like '%" + product + "'";
        until(task, "open");

        String page = "/contracten/zorgwijzer-product?product=" + product;
        Answer answered = provider.press(provider.get(page), "stuur", Map.of("antwoord", "Aangepast, dank"));
        assertThat(answered.page().select("main").text()).contains("Het antwoord is verstuurd");
        until(task, "done");
        Answer still = duiven.get(offer);
        assertThat(still.page().select("#meldingen").text()).contains(words, "Aangepast, dank");

        duiven.press(still, "sluit", Map.of("slot", "Klopt nu"));
        assertThat(duiven.get(offer).page().select("main").text()).doesNotContain(words);
        Answer late = duiven.press(still, "sluit", Map.of("slot", "Nog eens"));
        assertThat(late.page().select(".errors").text()).contains("al gesloten");
        assertThat(duiven.get(page).status()).isEqualTo(404);
    }
}
