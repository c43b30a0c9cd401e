package nl.mgr.system.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The same sitting for an arrangement in which one municipality acts for the others, which begins next year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpCentreIT {

    private static final String ADMINISTRATOR = "beheerder@drenthe-noord";
    private static final String SET_UP = "/samenwerking/inrichten";
    private static Founder desk;

    @BeforeAll
    static void found() {
        assertThat(new Founder("beheerder@installatie")
                        .fill(
                                "/samenwerking/nieuw",
                                "sticht",
                                Map.of(
                                        "naam", "Centrumregeling Noord-Drenthe",
                                        "kort", "Noord-Drenthe",
                                        "code", "drenthe-noord",
                                        "vorm", "centre-municipality",
                                        "centrum", "Assen",
                                        "vanaf", "1-1-2027",
                                        "bron", "Regeling 2027",
                                        "persoon", "Beheerder",
                                        "login", ADMINISTRATOR,
                                        "wachtwoord", Platform.PASSWORD)))
                .contains("Noord-Drenthe is opgericht");
        desk = new Founder(ADMINISTRATOR);
    }

    @Test
    @Order(1)
    void theCentreIsPickedFromTheListAndHasToBeAMember() {
        assertThat(desk.text(SET_UP))
                .contains("Centrumregeling, sinds 1 januari 2027. Assen voert uit voor de andere gemeenten.")
                .contains("De centrumgemeente Assen is zelf nog niet toegelaten.");
        assertThat(admit("Tynaarlo", "Noordenveld")).contains("Aantal gemeenten toegelaten: 2.");
        assertThat(desk.text(SET_UP)).contains("De centrumgemeente Assen is zelf nog niet toegelaten.");
        assertThat(admit("Assen")).contains("Aantal gemeenten toegelaten: 1.");
        assertThat(desk.text(SET_UP))
                .contains("3 gemeenten: Assen, Noordenveld, Tynaarlo.")
                .doesNotContain("De centrumgemeente Assen");
    }

    /** The first day of a cooperation that is still to come is filled in. */
    private static String admit(String... names) {
        return desk.tick("/samenwerking/toelaten", "laattoe", Map.of("bron", "Regeling 2027"), List.of(names));
    }

    @Test
    @Order(2)
    void whatIsToComeIsSetUpAheadAndOpensNothingYet() {
        assertThat(desk.tick(
                        "/samenwerking/overzicht",
                        "bied",
                        Map.of("naam", "Inkoop", "vanaf", "1-1-2027", "termijn", "12"),
                        List.of("Inkoop", "Jeugd", "Wmo")))
                .contains("Inkoop");
        assertThat(desk.tick(
                        "/samenwerking/overzicht",
                        "bied",
                        Map.of("naam", "Contracten", "vanaf", "1-1-2027", "termijn", "12"),
                        List.of("Contracten", "Jeugd")))
                .contains("Contracten");
        assertThat(desk.tick(
                        "/samenwerking/beginstand?alles=ja",
                        "leg",
                        Map.of("orgaan", "Colleges", "datum", "30-11-2026", "nummer", "2026-77"),
                        List.of()))
                .contains("Aantal keuzes: 9.");
        assertThat(desk.text(SET_UP)).contains("3 van de 3 gemeenten doen mee, nu of later.");
        Founder.accept(desk.send(
                "/samenwerking/gemeentebeheerder",
                "nodig",
                Map.of("gemeente", "Tynaarlo", "naam", "Beheerder", "inlognaam", "beheerder@tynaarlo")));
        HttpVisitor tynaarlo = new Founder("beheerder@tynaarlo", Founder.CHOSEN).visitor();
        assertThat(tynaarlo.get("/inkoop/aanbestedingen").status()).isEqualTo(404);
        assertThat(tynaarlo.get("/samenwerking/deelname?op=1-1-2027")
                        .page()
                        .select("main")
                        .text())
                .contains("Tynaarlo")
                .doesNotContain("Assen");
        assertThat(tynaarlo.get(SET_UP).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void aModuleIsExtended() {
        String page = moduleOf("Contracten");
        Map<String, String> wmo = Map.of("naam", "Wmo", "wet", "wmo", "vanaf", "1-2-2027");
        assertThat(new Founder("beheerder@mgr-sdcg").visitor().get(page).status())
                .isEqualTo(404);
        assertThat(desk.fill(page, "voegtoe", Map.of("naam", "jeugd", "wet", "wmo", "vanaf", "1-2-2027")))
                .contains("De submodule jeugd staat er twee keer.");
        assertThat(desk.fill(page, "voegtoe", Map.of("naam", "Wmo", "wet", "wmo", "vanaf", "31-12-2026")))
                .contains("Contracten wordt op 31 december 2026 niet aangeboden.");
        assertThat(desk.fill(page, "voegtoe", wmo)).contains("Wmo is toegevoegd.", "Wmo Wmo vanaf 1-2-2027");
        assertThat(desk.fill(page, "voegtoe", wmo)).contains("De submodule Wmo staat er twee keer.");
    }

    @Test
    @Order(4)
    void whoTakesPartInWhatEndsLeavesAndTheModuleEndsWithItsLast() {
        String page = moduleOf("Contracten");
        assertThat(desk.tick(page, "toon", Map.of("dag", "1-3-2027"), List.of("Jeugd", "Jeugd")))
                .as("ticked twice")
                .contains("Tynaarlo stopt");
        Answer shown = desk.ticked(desk.visitor().get(page), "toon", Map.of("dag", "1-3-2027"), List.of("Jeugd"));
        assertThat(Founder.text(shown)).contains("Assen stopt", "Noordenveld stopt", "Tynaarlo stopt");
        Map<String, String> decision = Map.of("orgaan", "Colleges", "datum", "30-11-2026", "nummer", "2026-78");
        assertThat(Founder.text(desk.visitor()
                        .press(shown, "beeindig", Map.of("orgaan", "Colleges", "datum", "1-12-2026", "nummer", "1"))))
                .contains("nog niet genomen");
        assertThat(desk.text("/samenwerking/deelname?op=1-3-2027")).contains("Contracten");
        assertThat(Founder.text(desk.visitor().press(shown, "beeindig", decision)))
                .contains("Aantal submodules dat eindigt: 1. Eerste dag zonder: 1 maart 2027.");
        assertThat(Founder.text(desk.visitor().press(shown, "beeindig", decision)))
                .contains("Jeugd eindigt al op 1 maart 2027.");
        assertThat(desk.text("/samenwerking/gemeente?code=1730")).contains("Contracten Jeugd 1-1-2027 t/m 28-2-2027");
        assertThat(desk.text("/samenwerking/overzicht")).contains("Wijzig Contracten Jeugd, Wmo vanaf 1-1-2027");

        Answer nobody = desk.ticked(desk.visitor().get(page), "toon", Map.of("dag", "1-6-2027"), List.of("Wmo"));
        assertThat(Founder.text(nobody)).contains("Geen gemeente doet op die dag of later mee.");
        assertThat(Founder.text(desk.visitor().press(nobody, "beeindig", decision)))
                .contains("Alle submodules hebben een einde");
        assertThat(desk.text("/samenwerking/overzicht"))
                .contains("Wijzig Contracten Jeugd, Wmo 1-1-2027 t/m 31-5-2027");
        assertThat(desk.fill(page, "voegtoe", Map.of("naam", "Bw", "wet", "bw", "vanaf", "1-6-2027")))
                .contains("Contracten eindigt op 1 juni 2027.");
    }

    private static String moduleOf(String name) {
        String href = desk.visitor()
                .get("/samenwerking/overzicht")
                .page()
                .select("th:contains(" + name + ") a[href*=/samenwerking/module?id=]")
                .attr("href");
        assertThat(href).isNotEmpty();
        return href;
    }

    @Test
    @Order(5)
    void theDemoIsReady() {
        for (String team : List.of("beheerder@mgr-sdcg", "beheerder@zuid-limburg")) {
            assertThat(new Founder(team).text(SET_UP)).as(team).contains("7 van de 7 stappen gedaan");
        }
    }
}
