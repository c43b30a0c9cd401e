package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of an organisation come in by its own log-in, as its administrator set it up, and by that nowhere else. */
class SingleSignOnIT {

    private static final String ADMINISTRATOR = "beheerder@simpelveld";
    private static final String SETUP = "/account/eenmalig-inloggen";
    private static final String POLICY = "Beleidsmedewerker";

    private static OwnLogIn logIn;
    private static String address;

    @BeforeAll
    static void itIsSetUpTriedAndSwitchedOn() {
        logIn = new OwnLogIn();
        try (Visitor visitor = Visitor.atDesk().logsInAs(ADMINISTRATOR)) {
            AccountScreens account = new AccountScreens(visitor);
            visitor.open(SETUP);
            fill(account, "http://10.0.0.1", OwnLogIn.SECRET);
            account.refusedWith("Het adres \"http://10.0.0.1\" kunnen we niet gebruiken");
            fill(account, logIn.issuer(), "not the secret");
            account.says("De gegevens zijn bewaard");
            assertThat(visitor.page().content()).doesNotContain("not the secret");

            person("1", "niemand@simpelveld.example", "beleid");
            tryOut(visitor);
            account.says("neemt het kenmerk of geheim van dit portaal niet aan");
            assertThat(button(visitor, "Zet aan").count()).isZero();

            fill(account, logIn.issuer(), OwnLogIn.SECRET);
            person("1", "niemand@simpelveld.example", "iets anders");
            tryOut(visitor);
            account.says("Bij uw account hoort geen rol");
            person("1", "niemand@simpelveld.example", "beleid");
            tryOut(visitor);
            account.says("niemand@simpelveld.example");
            assertThat(visitor.page().locator("main").innerText()).contains(POLICY);
            assertThat(peopleNamed(visitor, "niemand@simpelveld.example")).isZero();

            visitor.open(SETUP);
            account.press("Zet aan");
            account.says("Uw mensen kunnen nu inloggen");
            address = visitor.page().locator("#adres").innerText();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @AfterAll
    static void stop() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(ADMINISTRATOR)) {
            AccountScreens account = new AccountScreens(visitor);
            visitor.open(SETUP);
            account.press("Zet uit");
            account.says("staat uit");
        }
        logIn.close();
    }

    @Test
    void somebodyNewBecomesAMemberWithTheRolesOfTheOrganisation() {
        try (Visitor visitor = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(visitor);
            person("100", "Nieuw@simpelveld.example", "beleid");
            comesIn(visitor);
            account.at("/vandaag");
            visitor.open("/account/ik");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("nieuw@simpelveld.example")
                    .contains("u logt in via uw organisatie");
            assertThat(visitor.open("/account/mensen")).isEqualTo(404);
            visitor.open("/vandaag");
            account.logOut();

            person("100", "Nieuw@simpelveld.example", "beheer");
            comesIn(visitor);
            account.at("/vandaag");
            assertThat(visitor.open("/account/mensen")).isEqualTo(200);
            account.logOut();

            person("100", "Nieuw@simpelveld.example", "niets meer");
            comesIn(visitor);
            account.at("/account/organisatie");
            account.says("Bij uw account hoort geen rol");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void aMemberKeepsTheSameAccountAndTheWantedPage() {
        try (Visitor visitor = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(visitor);
            person("200", "beleidsmedewerker@simpelveld", "beleid");
            visitor.open("/stijl");
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in via uw eigen organisatie"))
                    .click();
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Simpelveld"))
                    .first()
                    .click();
            account.at("/stijl");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** Whoever governs the log-in of one organisation must not get into another by it. */
    @Test
    void nobodyOfAnotherOrganisationIsOpened() {
        for (String stranger : new String[] {"beheerder@duiven", "accountant@controle", "beheerder@installatie"}) {
            try (Visitor visitor = Visitor.atDesk()) {
                AccountScreens account = new AccountScreens(visitor);
                person("300", stranger, "beheer");
                comesIn(visitor);
                account.at("/account/organisatie");
                account.says("hoort ook bij een andere organisatie");
                visitor.open("/vandaag");
                account.at("/account/inloggen");
            }
        }
    }

    /** Somebody who came in this way first, and works elsewhere too since. */
    @Test
    void theLogInOfOneOrganisationIsNoWayIntoAnother() throws SQLException {
        String name = "medewerker-toegang@simpelveld.example";
        try (Visitor visitor = Visitor.atDesk();
                Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            AccountScreens account = new AccountScreens(visitor);
            person("700", name, "beleid");
            comesIn(visitor);
            account.at("/vandaag");
            statement.execute("""
                    insert into platform.membership (id, person_id, organisation_id, cooperation_id, roles, valid_from)
                    select gen_random_uuid(), person.id, other.organisation_id, other.cooperation_id, other.roles, other.valid_from
                    from platform.person, platform.membership other
                    join platform.person model on model.id = other.person_id and model.login_name = 'beheerder@vaals'
                    where person.login_name = '%s'""".formatted(name));
            visitor.open("/account/kies");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Simpelveld")
                    .doesNotContain("Vaals");
            statement.execute("delete from platform.membership where person_id = (select id from platform.person where"
                    + " login_name = '" + name + "') and not exists (select from platform.login_session where"
                    + " membership_id = membership.id)");
        }
    }

    @Test
    void anAnswerThatIsNotForUsOrNotOfNowOpensNothing() {
        Map<String, UnaryOperator<Map<String, Object>>> lies = Map.of(
                "another issuer", claims -> with(claims, "iss", "http://localhost:1"),
                "another portal", claims -> with(claims, "aud", "another"),
                "another question", claims -> with(claims, "nonce", "of another"),
                "long ago", claims -> with(claims, "exp", 1_000_000_000));
        lies.forEach((what, lie) -> {
            try (Visitor visitor = Visitor.atDesk()) {
                AccountScreens account = new AccountScreens(visitor);
                person("400", "gelogen@simpelveld.example", "beheer");
                logIn.lies(lie);
                comesIn(visitor);
                account.at("/account/organisatie");
                account.says("Het antwoord van de inlogdienst klopt niet");
            }
        });
    }

    @Test
    void anAnswerIsTakenOnceAndByTheBrowserThatAskedOnly() {
        try (Visitor visitor = Visitor.atDesk();
                Visitor other = Visitor.atDesk()) {
            person("500", "eenmaal@simpelveld.example", "beleid");
            StringBuilder answered = new StringBuilder();
            visitor.page().onRequest(request -> {
                if (request.url().contains("/account/aangemeld?")) {
                    answered.append(request.url());
                }
            });
            comesIn(visitor);
            new AccountScreens(visitor).at("/vandaag");
            for (Visitor again : new Visitor[] {other, visitor}) {
                again.open(answered.substring(answered.indexOf("/account/aangemeld")));
                new AccountScreens(again).says("duurde te lang of is in een ander venster begonnen");
            }
        }
    }

    @Test
    void whoIsRefusedThereIsTold() {
        try (Visitor visitor = Visitor.atDesk()) {
            logIn.refuses();
            comesIn(visitor);
            new AccountScreens(visitor).says("Uw organisatie liet u niet door");
        }
    }

    /** By a form, which may lead to no other site; and back here, where nobody is logged in any more. */
    @Test
    void whoLogsOutIsLoggedOutThereToo() {
        int before = logIn.loggedOut().size();
        try (Visitor visitor = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(visitor);
            person("800", "gaat-weg@simpelveld.example", "beleid");
            comesIn(visitor);
            account.at("/vandaag");
            account.logOut();
            assertThat(logIn.loggedOut()).hasSize(before + 1).last().asString().contains("\"sub\": \"800\"");
            visitor.open("/account/uitgelogd");
            assertThat(logIn.loggedOut()).as("once").hasSize(before + 1);
            visitor.open("/vandaag");
            account.at("/account/inloggen");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** Somebody in many groups has a token that no server takes in an address. */
    @Test
    void whoseTokenIsLongLogsOutThereWithoutIt() {
        int before = logIn.loggedOut().size();
        try (Visitor visitor = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(visitor);
            person("810", "veel-groepen@simpelveld.example", "beleid\", \"" + "x".repeat(9000));
            comesIn(visitor);
            account.at("/vandaag");
            account.logOut();
            assertThat(logIn.loggedOut()).hasSize(before + 1).last().isEqualTo("");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void switchingItOffEndsWhatCameInByIt() {
        try (Visitor visitor = Visitor.atDesk();
                Visitor administrator = Visitor.atDesk().logsInAs(ADMINISTRATOR)) {
            AccountScreens account = new AccountScreens(visitor);
            person("600", "straks-uit@simpelveld.example", "beleid");
            comesIn(visitor);
            account.at("/vandaag");
            administrator.open(SETUP);
            new AccountScreens(administrator).press("Zet uit");
            visitor.open("/vandaag");
            account.at("/account/inloggen");
            comesIn(visitor);
            account.says("heeft inloggen via het eigen account niet aanstaan");
            new AccountScreens(administrator).press("Zet aan");
            comesIn(visitor);
            account.at("/vandaag");
        }
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        claims.put(name, value);
        return claims;
    }

    private static void person(String subject, String name, String role) {
        logIn.is(
                "\"sub\": \"%s\", \"preferred_username\": \"%s\", \"name\": \"Iemand van Simpelveld\", \"roles\": [\"%s\"]"
                        .formatted(subject, name, role));
    }

    private static void comesIn(Visitor visitor) {
        visitor.page().navigate(address);
    }

    private static void tryOut(Visitor visitor) {
        visitor.open(SETUP);
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Probeer met uw account"))
                .click();
        new AccountScreens(visitor).at(SETUP);
    }

    private static void fill(AccountScreens account, String issuer, String secret) {
        account.type("uitgever", issuer);
        account.type("id", OwnLogIn.CLIENT);
        account.type("geheim", secret);
        account.type("rol:0:waarden", "beheer, hoofd");
        account.type("rol:1:waarden", "beleid");
        account.check("nieuwen");
        account.press("Bewaar");
    }

    private static com.microsoft.playwright.Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int peopleNamed(Visitor visitor, String name) {
        visitor.open("/account/mensen?zoek=" + name);
        return visitor.page().locator("main tbody tr a").count();
    }
}
