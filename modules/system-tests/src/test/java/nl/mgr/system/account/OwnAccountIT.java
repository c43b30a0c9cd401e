package nl.mgr.system.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Password, name and sessions, by whose they are. */
class OwnAccountIT {

    private static final String NEW = "een andere zin voor vandaag";

    @Test
    void aNewPasswordCountsAtOnceAndEndsOtherSessions() {
        String name = "wethouder@vaals";
        try (Visitor here = Visitor.atDesk().logsInAs(name);
                Visitor elsewhere = Visitor.atDesk().logsInAs(name)) {
            AccountScreens account = new AccountScreens(here);

            account.changePassword("niet mijn wachtwoord", NEW, NEW);
            account.refusedWith("Uw huidige wachtwoord klopt niet.");
            account.changePassword(Platform.PASSWORD, NEW, NEW + "!");
            account.refusedWith("niet gelijk");
            account.changePassword(Platform.PASSWORD, "kort", "kort");
            account.refusedWith("te kort of te bekend");
            Assertions.assertThat(elsewhere.open("/vandaag")).isEqualTo(200);
            new AccountScreens(elsewhere).at("/vandaag");

            account.changePassword(Platform.PASSWORD, NEW, NEW);
            account.says("Andere sessies die zijn afgesloten: 1.");
            elsewhere.open("/vandaag");
            new AccountScreens(elsewhere).at("/account/inloggen");
            account.logOut();
            account.logIn(name, Platform.PASSWORD);
            account.refusedWith("Gebruikersnaam of wachtwoord klopt niet.");
            account.logIn(name, NEW);
            account.at("/vandaag");
            Assertions.assertThat(here.faults()).isEmpty();
        }
    }

    @Test
    void aSessionElsewhereIsSeenAndClosed() {
        String name = "financieel-medewerker@vaals";
        try (Visitor here = Visitor.atDesk().logsInAs(name);
                Visitor elsewhere = Visitor.atDesk()) {
            AccountScreens account = new AccountScreens(here);
            here.open("/account/ik");
            assertThat(account.sessions()).hasCount(1);
            elsewhere.logsInAs(name);
            here.open("/account/ik");
            assertThat(account.sessions()).hasCount(2);
            assertThat(account.sessions().filter(thisOne())).hasCount(1);

            account.press("Sluit af");

            account.says("De sessie is afgesloten.");
            assertThat(account.sessions()).hasCount(1);
            elsewhere.open("/vandaag");
            new AccountScreens(elsewhere).at("/account/inloggen");
        }
    }

    @Test
    void aNameIsSeenByOthersAndIsNeverEmpty() {
        try (Visitor here = Visitor.atDesk().logsInAs("beleidsmedewerker@vaals");
                Visitor administrator = Visitor.atDesk().logsInAs("beheerder@vaals")) {
            AccountScreens account = new AccountScreens(here);
            here.open("/account/ik");
            account.type("naamVeld", "   ");
            account.press("Bewaar naam");
            account.refusedWith("vul in: Naam");
            account.type("naamVeld", "Beleidsmedewerker Zorg");
            account.press("Bewaar naam");
            account.says("Uw naam is bewaard.");
            administrator.open("/account/mensen?zoek=Beleidsmedewerker+Zorg");
            assertThat(administrator.page().locator("main tbody tr")).hasCount(1);
        }
    }

    private static Locator.FilterOptions thisOne() {
        return new Locator.FilterOptions().setHasText("deze sessie");
    }
}
