package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a buyer's first line to the drafted contract, by the people who do each step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcurementIT {

    private static final String LINES = """
            from contracts.contract_line l
            where l.origin in (select 'procurement:lot-line:' || p.id from procurement.lot_line p where p.lot_id = ?::uuid)
            """;

    /** Numbers of tenders are given once, also to a server that runs on after the test. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private final HttpVisitor buyer = HttpVisitor.of(Platform.shared());
    private final HttpVisitor provider = HttpVisitor.of(Platform.shared());

    @BeforeAll
    void logIn() {
        buyer.logsInAs("inkoper@mgr-sdcg");
        provider.logsInAs("aanbieder@mgr-sdcg");
    }

    @Test
    void aLotBecomesAContractOnceHoweverOftenTheAwardIsTold() {
        String lot = published("1-" + RUN, "45A35", "52,20", "41A11", "71,35");

        Answer open = provider.get("/inkoop/inschrijven?id=" + lot);
        assertThat(open.page().select("table.ledger tbody tr")).hasSize(2);
        Answer refused = press(provider, open, "inschrijven:dienin", Map.of());
        assertThat(refused.page().select("[role=alert]").text()).contains("voldoet");
        Answer applied = press(provider, refused, "inschrijven:dienin", Map.of("inschrijven:voldoet", "on"));
        assertThat(applied.page().select(".pagehead .status").text()).isEqualTo("ingediend");

        Answer seen = buyer.get("/inkoop/perceel?id=" + lot);
        Element toJudge = seen.page().selectFirst("a[href*=/inkoop/inschrijving?id=]");
        assertThat(toJudge).isNotNull();
        Answer judge = buyer.get(toJudge.absUrl("href"));
        Answer unmotivated = press(buyer, judge, "oordeel:wijsaf", Map.of("oordeel:motivering", " "));
        assertThat(unmotivated.page().select("[role=alert]").text()).contains("motivering");
        Answer admitted =
                press(buyer, unmotivated, "oordeel:laattoe", Map.of("oordeel:motivering", "Voldoet aan de eisen."));
        assertThat(admitted.page().select(".pagehead .status").text()).isEqualTo("toegelaten");
        Answer awarded = press(buyer, admitted, "gunnen:gun", Map.of());
        assertThat(awarded.page().select(".pagehead .status").text()).isEqualTo("gegund");

        Awaitility.await("the contract of the award")
                .atMost(Duration.ofSeconds(30))
                .until(() -> number("select count(distinct l.contract_id) " + LINES, lot) == 1);
        assertThat(number("select count(*) " + LINES, lot)).isEqualTo(2);
        assertThat(number(
                        "select count(*) from contracts.tariff t where t.line_id in (select l.id " + LINES + ")", lot))
                .isEqualTo(number(
                        "select count(*) from contracts.line_municipality m where m.line_id in (select l.id " + LINES
                                + ")",
                        lot))
                .isPositive();
        Answer own = provider.get("/inkoop/inschrijven?id=" + lot);
        assertThat(own.page().text()).contains("Voldoet aan de eisen.");

        tellAgain(lot);
        assertThat(number("select count(distinct l.contract_id) " + LINES, lot)).isEqualTo(1);
        assertThat(number("select count(*) " + LINES, lot)).isEqualTo(2);
    }

    @Test
    void aProviderAppliesOnceAndOnlyWhileTheLotIsOpen() {
        String lot = published("2-" + RUN, "44A09", "47,10");
        Answer page = provider.get("/inkoop/inschrijven?id=" + lot);
        press(provider, page, "inschrijven:dienin", Map.of("inschrijven:voldoet", "on"));
        Answer again = press(provider, page, "inschrijven:dienin", Map.of("inschrijven:voldoet", "on"));
        assertThat(again.page().text()).contains("Een aanbieder schrijft één keer in.");

        Answer closed = press(buyer, buyer.get("/inkoop/perceel?id=" + lot), "sluiten:sluit", Map.of());
        assertThat(closed.page().select(".pagehead .status").text()).isEqualTo("gesloten");
        HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder-018@mgr-sdcg");
        assertThat(other.get("/inkoop/inschrijven?id=" + lot).page().select("form#inschrijven"))
                .isEmpty();
    }

    @Test
    void municipalitiesMeetOnlyTendersThatConcernThemAndNeverWhoApplied() {
        HttpVisitor duiven = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
        HttpVisitor wageningen = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@wageningen");
        String household = tender("Hulp bij het huishouden 2027");
        String youth = tender("Jeugdhulp, nieuwe aanbieders 2026");
        assertThat(duiven.get("/inkoop/aanbesteding?id=" + household).status()).isEqualTo(200);
        assertThat(wageningen.get("/inkoop/aanbesteding?id=" + household).status())
                .isEqualTo(404);
        assertThat(wageningen.get("/inkoop/aanbestedingen").body()).doesNotContain("Hulp bij het huishouden 2027");
        Answer tender = wageningen.get("/inkoop/aanbesteding?id=" + youth);
        assertThat(tender.status()).isEqualTo(200);
        Answer lot = wageningen.get(
                tender.page().selectFirst("a[href*=/inkoop/perceel?id=]").absUrl("href"));
        assertThat(lot.status()).isEqualTo(200);
        assertThat(lot.body()).doesNotContain("Zorgaanbieder 026");
        assertThat(wageningen.get("/inkoop/nieuw").status()).isEqualTo(404);
        assertThat(provider.get("/inkoop/aanbestedingen").status()).isEqualTo(404);
    }

    @Test
    void whereAChoiceIsMadeApplicationsStayClosedUntilTheLastDay() {
        Answer tender = buyer.get("/inkoop/aanbesteding?id=" + tender("Dagbesteding en vervoer 2027"));
        Answer lot = buyer.get(
                tender.page().selectFirst("a[href*=/inkoop/perceel?id=]").absUrl("href"));
        assertThat(lot.page().text()).contains("De inschrijvingen zijn nog dicht.");
        assertThat(lot.body()).doesNotContain("Zorgaanbieder 077");
        String sealed = text("""
                select a.id::text from procurement.application a join procurement.lot l on l.id = a.lot_id
                where l.id = ?::uuid limit 1
                """, id(lot));
        assertThat(buyer.get("/inkoop/inschrijving?id=" + sealed).status()).isEqualTo(404);
        assertThat(buyer.get("/account/geschiedenis?over=procurement:application:" + sealed)
                        .status())
                .isEqualTo(404);
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@mgr-sdcg");
        Answer trail = administrator.get("/account/logboek?ding=" + sealed);
        assertThat(trail.status()).isEqualTo(200);
        assertThat(trail.page().select("main tbody tr:has(a)")).isEmpty();
    }

    /** A published tender with one lot; gives the lot's id. */
    private String published(String number, String... codesAndPrices) {
        Answer tender = press(
                buyer,
                buyer.get("/inkoop/nieuw"),
                "nieuw:bewaar",
                Map.of("nieuw:nummer", number, "nieuw:naam", "Inkoop " + number, "nieuw:eisen", "Is ingeschreven."));
        Answer empty = buyer.get("/inkoop/nieuw-perceel?aanbesteding=" + id(tender));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("perceel:naam", "Perceel van " + number);
        for (int i = 0; i < codesAndPrices.length; i += 2) {
            String code = codesAndPrices[i];
            Element row = empty.page().select("table.ledger tbody tr").stream()
                    .filter(each -> each.selectFirst("th").text().equals(code))
                    .findFirst()
                    .orElseThrow();
            typed.put(row.selectFirst("input").attr("name"), codesAndPrices[i + 1]);
        }
        Answer filled = press(buyer, empty, "perceel:bewaar", typed);
        Answer published = press(buyer, filled, "publiceren:publiceer", Map.of());
        assertThat(published.page().text()).contains("is gepubliceerd");
        String address =
                published.page().selectFirst("a[href*=/inkoop/perceel?id=]").absUrl("href");
        return address.substring(address.indexOf("id=") + 3);
    }

    private String tender(String title) {
        Answer list = buyer.get("/inkoop/aanbestedingen?naam=" + title.replace(" ", "%20"));
        String address =
                list.page().selectFirst("a[href*=/inkoop/aanbesteding?id=]").absUrl("href");
        return address.substring(address.indexOf("id=") + 3);
    }

    private static String id(Answer page) {
        return URI.create(page.address()).getQuery().replaceAll(".*\\bid=([0-9a-f-]+).*", "$1");
    }

    private static Answer press(HttpVisitor who, Answer page, String button, Map<String, String> typed) {
        Element pressed = page.page().getElementById(button);
        assertThat(pressed).as("button %s on %s", button, page.page().title()).isNotNull();
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.putAll(typed);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return who.post(form.absUrl("action"), fields);
    }

    /** Delivers the award's message a second time, as after a crash between delivery and its record. */
    private static void tellAgain(String lot) {
        String sql = """
                update kernel.outbox set delivered_at = null, due_at = created_at
                where event = 'LotAwarded' and payload like '%' || ? || '%'
                """;
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, lot);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Awaitility.await("the second delivery").atMost(Duration.ofSeconds(30)).until(() -> number("""
                        select count(*) from kernel.outbox
                        where event = 'LotAwarded' and payload like '%' || ? || '%' and delivered_at is not null
                        """, lot) == 1);
    }

    private static long number(String sql, String parameter) {
        return Long.parseLong(text(sql, parameter));
    }

    private static String text(String sql, String parameter) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
