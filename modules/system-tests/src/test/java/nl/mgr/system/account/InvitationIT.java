package nl.mgr.system.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.mgr.system.support.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An administrator lets people in, changes what they may, and helps who forgot the password. */
class InvitationIT {

    private static final String FIRST = "de eerste zin van een nieuwe";
    private static final String SECOND = "de tweede zin van dezelfde";

    @Test
    void somebodyNewChoosesAPasswordByALinkThatWorksOnce() {
        String name = "nieuw@gulpen-wittem";
        try (Visitor administrator = Visitor.atDesk().logsInAs("beheerder@gulpen-wittem");
                Visitor somebody = Visitor.atDesk()) {
            AccountScreens desk = new AccountScreens(administrator);
            AccountScreens screens = new AccountScreens(somebody);
            administrator.open("/account/uitnodigen");
            desk.type("naam", "Nieuwe Medewerker");
            desk.type("inlognaam", "geen naam");
            desk.tick("Beleidsmedewerker");
            desk.press("Maak de uitnodiging");
            desk.refusedWith("Met \"geen naam\" kan niemand inloggen.");
            desk.type("inlognaam", name);
            desk.press("Maak de uitnodiging");
            String link = desk.link();

            somebody.page().navigate(link);
            choose(screens, "", "");
            screens.refusedWith("Nieuw wachtwoord");
            choose(screens, "kort", "kort");
            screens.refusedWith("te kort of te bekend");
            choose(screens, FIRST, FIRST);
            screens.at("/account/inloggen");
            Assertions.assertThat(somebody.page().navigate(link).status()).isEqualTo(404);
            screens.logIn(name, FIRST);
            screens.at("/vandaag");

            administrator.open("/account/uitnodigen");
            desk.type("naam", "Nieuwe Medewerker");
            desk.type("inlognaam", name.toUpperCase(Locale.ROOT));
            desk.tick("Beleidsmedewerker");
            desk.press("Maak de uitnodiging");
            desk.refusedWith("werkt in deze periode al voor uw organisatie");

            otherRolesCountAtOnce(administrator, somebody, name);
            aForgottenPasswordIsReplaced(administrator, somebody, name);
            whoIsBlockedIsOutUntilThatIsTakenBack(administrator, somebody, name);
            Assertions.assertThat(administrator.faults()).isEmpty();
        }
    }

    private static void otherRolesCountAtOnce(Visitor administrator, Visitor somebody, String name) {
        AccountScreens desk = new AccountScreens(administrator);
        Assertions.assertThat(somebody.open("/account/mensen")).isEqualTo(404);
        openMember(administrator, name);
        desk.untickAll();
        desk.press("Bewaar rollen");
        desk.refusedWith("Kies ten minste één rol.");
        desk.tick("Beheerder");
        desk.press("Bewaar rollen");
        desk.says("De rollen zijn bewaard");
        Assertions.assertThat(somebody.open("/account/mensen")).isEqualTo(200);
    }

    private static void aForgottenPasswordIsReplaced(Visitor administrator, Visitor somebody, String name) {
        AccountScreens desk = new AccountScreens(administrator);
        AccountScreens screens = new AccountScreens(somebody);
        openMember(administrator, name);
        desk.press("Maak link voor nieuw wachtwoord");
        String first = desk.link();
        openMember(administrator, name);
        desk.press("Maak link voor nieuw wachtwoord");
        String second = desk.link();
        somebody.open("/vandaag");
        screens.at("/vandaag");

        Assertions.assertThat(somebody.page().navigate(first).status()).isEqualTo(404);
        somebody.page().navigate(second);
        choose(screens, SECOND, SECOND);
        screens.at("/account/inloggen");
        somebody.open("/vandaag");
        screens.at("/account/inloggen");
        screens.logIn(name, FIRST);
        screens.refusedWith("klopt niet");
        screens.logIn(name, SECOND);
        screens.at("/vandaag");
    }

    private static void whoIsBlockedIsOutUntilThatIsTakenBack(Visitor administrator, Visitor somebody, String name) {
        AccountScreens desk = new AccountScreens(administrator);
        AccountScreens screens = new AccountScreens(somebody);
        openMember(administrator, name);
        desk.press("Blokkeer nu");
        desk.says("Deze persoon kan niet meer inloggen.");
        somebody.open("/vandaag");
        screens.at("/account/inloggen");
        screens.logIn(name, SECOND);
        screens.refusedWith("klopt niet");
        openMember(administrator, name);
        desk.press("Geef weer toegang");
        desk.says("Deze persoon kan weer inloggen.");
        screens.logIn(name, SECOND);
        screens.at("/vandaag");
    }

    @Test
    void rolesThatSomebodyElseChangedMeanwhileAreShownInBothVersions() {
        try (Visitor first = Visitor.atDesk().logsInAs("beheerder@gulpen-wittem");
                Visitor second = Visitor.atDesk().logsInAs("beheerder@gulpen-wittem")) {
            AccountScreens early = new AccountScreens(first);
            AccountScreens late = new AccountScreens(second);
            openMember(first, "toegang@gulpen-wittem");
            openMember(second, "toegang@gulpen-wittem");
            early.tick("Wethouder");
            early.press("Bewaar rollen");
            early.says("De rollen zijn bewaard");

            late.tick("Medewerker financiën");
            late.press("Bewaar rollen");

            late.refusedWith("Iemand anders");
            Locator versions = second.page().locator("[data-error-summary] tbody tr");
            assertThat(versions).hasCount(1);
            assertThat(versions).containsText("Medewerker toegang, Medewerker financiën");
            assertThat(versions).containsText("Medewerker toegang, Wethouder");
            late.press("Bewaar rollen");
            late.says("De rollen zijn bewaard");
        }
    }

    private static void openMember(Visitor administrator, String name) {
        administrator.open("/account/mensen?zoek=" + name);
        administrator
                .page()
                .locator("main tbody")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        new AccountScreens(administrator).at("/account/lid");
    }

    private static void choose(AccountScreens screens, String password, String repeated) {
        screens.type("nieuw", password);
        screens.type("nogmaals", repeated);
        screens.press("Bewaar wachtwoord");
    }
}
