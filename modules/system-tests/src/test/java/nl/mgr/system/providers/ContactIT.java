package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Provider 017 says whom to turn to about quality, and team and municipalities read it at once; the team keeps the group. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContactIT {

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor staff;
    private static HttpVisitor duiven;

    @BeforeAll
    static void enter() {
        register = new Register();
        own = as("gegevensmedewerker@mgr-sdcg");
        staff = as("relatiemanager@mgr-sdcg");
        duiven = as("beleidsmedewerker@duiven");
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute("delete from providers.contact where topic = 'kwaliteit'");
        register.close();
    }

    private static String page(String number) throws SQLException {
        return "/aanbieders/aanbieder?id=" + register.ask("select " + provider(number));
    }

    private static Answer keep(HttpVisitor who, Answer shown, String function, String mail, String phone) {
        return who.press(shown, "bewaar", Map.of("functie", function, "mail", mail, "telefoon", phone));
    }

    private static Answer form(HttpVisitor who) throws SQLException {
        String whose = who == own ? "" : "aanbieder=" + register.ask("select " + provider("017")) + "&";
        return who.get("/aanbieders/contact?" + whose + "onderwerp=kwaliteit");
    }

    @Test
    @Order(1)
    void whatTheProviderSavesIsReadAtOnce() throws SQLException {
        assertThat(own.get("/aanbieders/mijn").page().select("#contacten").text())
                .contains("Vul in: Kwaliteit", "nog niet ingevuld", "Contractmanager");
        assertThat(says(keep(own, form(own), "Kwaliteitsbureau", "", "")))
                .contains("Kwaliteitsbureau is zo niet te bereiken");
        assertThat(says(keep(own, form(own), "Kwaliteitsbureau", "kwaliteit", "")))
                .contains("kwaliteit is geen mailadres");
        assertThat(says(keep(own, form(own), "Kwaliteitsbureau", "", "bel ons")))
                .contains("is geen telefoonnummer");
        assertThat(says(keep(own, form(own), "Kwaliteitsbureau", "kwaliteit@zorg.example", "026 555 01 72")))
                .contains("Het contact is bewaard", "Kwaliteitsbureau");
        for (HttpVisitor who : new HttpVisitor[] {staff, duiven}) {
            assertThat(who.get(page("017")).page().select("#contacten").text())
                    .contains("Kwaliteitsbureau", "kwaliteit@zorg.example", "026 555 01 72");
        }
        assertThat(duiven.get(page("017")).page().select("#contacten").text())
                .as("a municipality changes nothing, and reads of no gap")
                .doesNotContain("Wijzig", "nog niet ingevuld");
    }

    @Test
    @Order(2)
    void twoWhoChangeOneAtOnceLoseNothing() throws SQLException {
        Answer late = form(own);
        assertThat(says(keep(staff, form(staff), "Kwaliteit en veiligheid", "kwaliteit@zorg.example", "")))
                .contains("Kwaliteit en veiligheid");
        keep(own, late, "Oud bureau", "oud@zorg.example", "");
        assertThat(register.ask("select function_name from providers.contact where topic = 'kwaliteit'"))
                .isEqualTo("Kwaliteit en veiligheid");
        assertThat(says(staff.get(
                        "/account/geschiedenis?over=providers:provider:" + register.ask("select " + provider("017")))))
                .contains("Functie", "Kwaliteit en veiligheid");
        own.press(form(own), "haalweg", Map.of());
        assertThat(staff.get(page("017")).page().select("#contacten").text()).doesNotContain("veiligheid");
    }

    @Test
    @Order(3)
    void providersOfOneGroupStandOnEachOthersPage() throws SQLException {
        assertThat(duiven.get(page("017")).page().select("#concern").text())
                .contains("Stichting", "Hoort bij Zorggroep Voorbeeld", "Zorgaanbieder 018");
        String address = "/aanbieders/concern?id=" + register.ask("select " + provider("018"));
        staff.press(staff.get(address), "bewaar", Map.of("naam", ""));
        assertThat(duiven.get(page("017")).page().select("#concern").text()).doesNotContain("Zorgaanbieder 018");
        staff.press(staff.get(address), "bewaar", Map.of("naam", "zorggroep voorbeeld"));
        assertThat(duiven.get(page("017")).page().select("#concern").text()).contains("Zorgaanbieder 018");
        assertThat(own.get("/aanbieders/mijn").page().select("#concern").text())
                .as("a provider sees no other")
                .contains("Hoort bij Zorggroep Voorbeeld")
                .doesNotContain("018");
        assertThat(duiven.get(address).status()).isEqualTo(404);
        staff.press(staff.get(address), "bewaar", Map.of("naam", "Zorggroep Voorbeeld"));
    }

    /** Past all services. */
    @Test
    @Order(4)
    void theDatabaseKeepsThemApart() throws SQLException {
        assertThat(register.tryAs("aanbieder-018@mgr-sdcg", "update providers.contact set phone = '1'"))
                .as("only its own")
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs("beleidsmedewerker@duiven", "update providers.contact set phone = '1'"))
                .hasMessageContaining("permission denied");
    }
}
