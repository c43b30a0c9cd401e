package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What {@link SingleSignOnIT} tells of a log-in that does as little as it may, with one that many organisations have. Runs by
 * {@code mvn -Pkeycloak verify} only.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SingleSignOnWithKeycloak {

    private static final String ADMINISTRATOR = "beheerder@simpelveld";
    private static final String SETUP = "/account/eenmalig-inloggen";

    private static KeycloakServer keycloak;
    private static String address = "";

    @BeforeAll
    static void start() {
        keycloak = new KeycloakServer(Platform.shared().address(""));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    @Order(1)
    void theAdministratorSetsItUpTriesItAndSwitchesItOn() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(ADMINISTRATOR)) {
            AccountScreens account = new AccountScreens(visitor);
            visitor.open(SETUP);
            assertThat(visitor.page().locator("#weg").innerText())
                    .isEqualTo(Platform.shared().address("/account/uitgelogd"));
            fill(account, "not the secret");
            tryOut(visitor);
            signIn(visitor, "anna");
            account.at(SETUP);
            account.says("neemt het kenmerk of geheim van dit portaal niet aan");

            fill(account, KeycloakServer.SECRET);
            tryOut(visitor);
            account.at(SETUP);
            account.says("anna@simpelveld.example");
            assertThat(visitor.page().locator("main").innerText()).contains("Beleidsmedewerker");
            account.press("Zet aan");
            account.says("Uw mensen kunnen nu inloggen");
            address = visitor.page().locator("#adres").innerText();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void peopleComeInWithTheRolesOfTheirOrganisation() {
        try (Visitor visitor = Visitor.atDesk()) {
            comesIn(visitor, "anna");
            new AccountScreens(visitor).at("/vandaag");
            visitor.open("/account/ik");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("anna@simpelveld.example", "u logt in via uw organisatie");
            assertThat(visitor.page().locator("main [id$=':naamVeld']").inputValue())
                    .isEqualTo("Anna Voorbeeld");
            assertThat(visitor.open("/account/mensen")).isEqualTo(404);
        }
        try (Visitor visitor = Visitor.atDesk()) {
            comesIn(visitor, "bert");
            new AccountScreens(visitor).at("/vandaag");
            assertThat(visitor.open("/account/mensen")).isEqualTo(200);
        }
        try (Visitor visitor = Visitor.atDesk()) {
            comesIn(visitor, "carla");
            new AccountScreens(visitor).says("Bij uw account hoort geen rol");
        }
    }

    /** Who is known there comes in without a password; who logged out here is known there no more. */
    @Test
    @Order(3)
    void whoLogsOutIsLoggedOutThereToo() {
        try (Visitor visitor = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(visitor);
            comesIn(visitor, "anna");
            account.at("/vandaag");
            visitor.page().navigate(address);
            account.at("/vandaag");

            account.logOut();
            visitor.page().navigate(address);
            assertThat(visitor.page().locator("#kc-login").isVisible())
                    .as("asked again")
                    .isTrue();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void comesIn(Visitor visitor, String name) {
        visitor.page().navigate(address);
        signIn(visitor, name);
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.page().locator("#username").fill(name + "@simpelveld.example");
        visitor.page().locator("#password").fill(KeycloakServer.PASSWORD);
        visitor.page().locator("#kc-login").click();
    }

    private static void tryOut(Visitor visitor) {
        visitor.open(SETUP);
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Probeer met uw account"))
                .click();
    }

    private static void fill(AccountScreens account, String secret) {
        account.type("uitgever", keycloak.issuer());
        account.type("id", KeycloakServer.CLIENT);
        account.type("geheim", secret);
        account.type("rol:0:waarden", "beheer");
        account.type("rol:1:waarden", "beleid");
        account.check("nieuwen");
        account.press("Bewaar");
        account.says("De gegevens zijn bewaard");
    }
}
