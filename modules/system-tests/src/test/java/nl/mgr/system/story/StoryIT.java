package nl.mgr.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import nl.mgr.system.story.DeliverPage.Problem;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One lot, from its first line to the figure on a municipality's home page and back, by the people who do each step, each
 * in a browser and a portal of their own: buyer, signatory and data officer of a provider, contract administrator,
 * policy officer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private static final String PROVIDER = "Zorgaanbieder 017";
    private static final String MONTH = "november 2026";
    private static final String PRICE = "47,10";
    private static final int VOLUME = 30;
    private static final String AMOUNT = "1.413,00";
    private static final long WHOLE_AMOUNT = 1413;
    /** Youth care that the provider has no contract for yet: the first for the story, the second for two contracts. */
    private static final String NEW_TO_PROVIDER = """
            select p.code, p.name, p.category_name from contracts.product_ref p
            join providers.provider_ref a on a.cooperation_id = p.cooperation_id and a.name = 'Zorgaanbieder 017'
            join cooperation.cooperation_ref c on c.id = p.cooperation_id and c.code = 'mgr-sdcg'
            where p.legal_domain = 'jeugd'
              and not exists (select 1 from contracts.line_in_force l
                where l.provider_id = a.id and l.product_id = p.id)
            order by p.code""";

    private final Visitor buyer = Visitor.atDesk();
    private final Visitor signatory = Visitor.atDesk();
    private final Visitor administrator = Visitor.atDesk();
    private final Visitor officer = Visitor.atDesk();
    private final Visitor municipality = Visitor.atDesk();
    private final List<Visitor> all = List.of(buyer, signatory, administrator, officer, municipality);

    /** Its own in each run. */
    private final String number = "VH-" + UUID.randomUUID().toString().substring(0, 4);

    private String code = "";
    private String name = "";
    private String category = "";
    private String twiceAwarded = "";

    @BeforeAll
    void arrive() throws SQLException {
        buyer.logsInAs("inkoper@mgr-sdcg");
        signatory.logsInAs("tekenbevoegde@mgr-sdcg");
        administrator.logsInAs("contractbeheerder@mgr-sdcg");
        officer.logsInAs("aanbieder@mgr-sdcg");
        municipality.logsInAs("beleidsmedewerker@duiven");
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                ResultSet product = statement.executeQuery(NEW_TO_PROVIDER)) {
            assertThat(product.next()).isTrue();
            code = product.getString("code");
            name = product.getString("name");
            category = product.getString("category_name");
            assertThat(product.next()).isTrue();
            twiceAwarded = product.getString("code");
        }
    }

    @AfterAll
    void leave() {
        all.forEach(Visitor::close);
    }

    @Test
    void aLotBecomesAFigureAndTheFigureLeadsBackToTheLot() {
        long before = HomePage.of(municipality).delivered(category);
        String lot = "Jeugdhulp " + number;

        publishes(number, lot, code);
        OpenLotsPage.of(signatory).opens(lot).applies();
        String contract = awards(number, lot);
        signs(contract, lot);
        int lines = delivers(before);
        CompletenessPage.of(administrator).shows(MONTH, PROVIDER).isComplete(PROVIDER, lines, "30-11-2026");

        assertThat(HomePage.of(municipality).delivered(category)).isEqualTo(before + WHOLE_AMOUNT);
        followsBack(lot);
        assertThat(all.stream().flatMap(visitor -> visitor.faults().stream())).isEmpty();
    }

    /** A contract that succeeds another within a month asks a row of its own, also for the same price. */
    @Test
    void twoContractsForOneProductAreARowEach() {
        for (String each : List.of(number + "-A", number + "-B")) {
            publishes(each, "Jeugdhulp " + each, twiceAwarded);
            OpenLotsPage.of(signatory).opens("Jeugdhulp " + each).applies();
            signs(awards(each, "Jeugdhulp " + each), "Jeugdhulp " + each);
        }
        DeliveryFile file = DeliveryFile.of(
                        DeliveriesPage.of(officer).opens(MONTH).template("CSV"))
                .filled(twiceAwarded, 0, 0);

        DeliveryPage taken = DeliveriesPage.of(officer).opens(MONTH).sendsGood(file.csv("twee-contracten.csv"));

        taken.says("is helemaal aangenomen: " + file.size() + " regels");
        CompletenessPage.of(administrator).shows(MONTH, PROVIDER).isComplete(PROVIDER, file.size(), "30-11-2026");
    }

    private void publishes(String number, String lot, String code) {
        TendersPage.of(buyer)
                .startsNew()
                .saves(number, "Inkoop van " + name, "Is ingeschreven.\nHeeft een kwaliteitskeurmerk.")
                .addsLot()
                .saves(lot, "1-11-2026", code, PRICE)
                .publishes();
    }

    private String awards(String number, String lot) {
        return TendersPage.of(buyer)
                .opens(number)
                .opensLot(lot)
                .opensApplicationOf(PROVIDER)
                .admits("Voldoet aan alle eisen.")
                .awards()
                .contractNumber();
    }

    private void signs(String contract, String lot) {
        ContractPage page = ContractsPage.of(administrator).finds(contract, lot).signs();
        page.hasTariff("Duiven", PRICE);
    }

    /** First with three mistakes, then as it should be, and once more. Gives the number of lines. */
    private int delivers(long before) {
        DeliverPage page = DeliveriesPage.of(officer).opens(MONTH);
        DeliveryFile good = DeliveryFile.of(page.template("CSV")).filled(code, 3, VOLUME);
        int first = good.rowWhere((place, product) -> product.equals(code));
        String mistyped = code.substring(0, code.length() - 1);
        DeliveryFile bad = good.copy().put(first, "productcode", mistyped).put(first + 1, "volume", "-60");

        page.sends(bad.csv("november-fout.csv"))
                .shows(List.of(
                        new Problem(
                                first, "productcode", mistyped, "Deze productcode bestaat niet.", "Bedoelt u " + code),
                        new Problem(
                                first + 1, "volume", "-60", "Een volume is 0 of hoger.", "Wilt u iets terugdraaien?")));
        DeliveriesPage.of(officer).newestIs(MONTH, "afgekeurd");
        assertThat(HomePage.of(municipality).delivered(category))
                .as("of a refused file nothing counts")
                .isEqualTo(before);

        FilePayload file = good.xlsx("november.xlsx");
        DeliveryPage taken = DeliveriesPage.of(officer).opens(MONTH).sendsGood(file);
        taken.says("is helemaal aangenomen: " + good.size() + " regels");
        DeliveryPage again = DeliveriesPage.of(officer).opens(MONTH).sendsGood(file);
        again.says("Dit bestand hadden wij al.");
        DeliveriesPage.of(officer).newestIs(MONTH, "ingediend");
        return good.size();
    }

    private void followsBack(String lot) {
        UsePage figures = HomePage.of(municipality)
                .follows(category)
                .narrowsTo(code)
                .narrowsTo(PROVIDER)
                .narrowsToMonth(MONTH);
        figures.hasLine(PROVIDER, String.valueOf(VOLUME), AMOUNT);
        DeliveryPage delivery = figures.followsToDelivery(PROVIDER, MONTH);
        delivery.hasLine(code, "Duiven", AMOUNT);
        ContractLinePage line = delivery.followsToContractLine(code, "Duiven");
        line.hasTariff("Duiven", PRICE);
        line.followsToLot(lot);
    }
}
