package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Phone;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.Test;

/** A password alone opens nothing of whoever has a second step, and staff cannot do without one. */
class SecondStepIT {

    private static final String PASSWORD = "de eerste zin van een beheerder";
    private static final int GUESSES = 9;

    @Test
    void aPasswordAloneOpensNothing() {
        String name = "toegang@vaals";
        try (Visitor visitor = Visitor.atDesk().logsInAs(name)) {
            AccountScreens account = new AccountScreens(visitor);
            visitor.open("/account/tweede-stap");
            Phone phone = new Phone(account.secret());
            account.confirmSecondStep("", "");
            account.refusedWith("Code");
            account.confirmSecondStep(Platform.PASSWORD, "000000");
            account.refusedWith("Deze code klopt niet");
            account.confirmSecondStep("niet mijn wachtwoord", "000000");
            account.refusedWith("Uw huidige wachtwoord klopt niet.");
            assertThat(account.secret().replace(" ", "")).hasSize(32);
            List<String> recovery = account.setUpSecondStep(Platform.PASSWORD, phone.newCode());
            String setUpWith = phone.lastCode();
            visitor.page().getByText("Ik heb ze bewaard").click();
            account.at("/vandaag");
            account.logOut();

            account.logIn(name, Platform.PASSWORD);
            account.at("/account/code");
            visitor.open("/vandaag");
            account.at("/account/inloggen");
            account.logIn(name, Platform.PASSWORD);
            account.enterCode(setUpWith);
            account.refusedWith("klopt niet of is al gebruikt");
            account.enterCode(phone.newCode());
            account.at("/vandaag");
            account.logOut();

            account.logIn(name, Platform.PASSWORD);
            account.enterCode(recovery.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            account.at("/vandaag");
            account.logOut();
            account.logIn(name, Platform.PASSWORD);
            account.enterCode(recovery.get(3));
            account.refusedWith("klopt niet of is al gebruikt");
            assertThat(visitor.faults()).isEmpty();
        }
        anAdministratorHelpsWhoLostThePhone(name);
    }

    @Test
    void whoFindsAnOpenScreenCannotGuessThePasswordThere() {
        HttpVisitor visitor = HttpVisitor.of(Platform.shared()).logsInAs("toegang@meerssen");
        Answer page = visitor.get("/account/tweede-stap");
        String code = new Phone(page.page().select(".secret").text()).newCode();
        boolean waits = false;
        for (int guess = 0; guess < GUESSES && !waits; guess++) {
            page = visitor.press(page, "bevestig", Map.of("cijfers", code, "wachtwoordNu", "gok " + guess));
            String answer = page.page().select("[data-error-summary]").text();
            assertThat(answer).containsAnyOf("Uw huidige wachtwoord klopt niet.", "te vaak");
            waits = answer.contains("Er is te vaak iets verkeerds ingevuld.");
        }
        assertThat(waits).isTrue();
    }

    @Test
    void aMunicipalityMayAskItOfItsOwnPeople() {
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@beek");
        HttpVisitor colleague = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@beek");
        Answer refused = administrator.press(administrator.get("/account/mensen"), "vraag", Map.of());
        assertThat(refused.page().select("[data-error-summary]").text()).contains("Stel eerst zelf een tweede stap in");
        Answer page = administrator.get("/account/tweede-stap");
        String code = new Phone(page.page().select(".secret").text()).newCode();
        administrator.press(page, "bevestig", Map.of("cijfers", code, "wachtwoordNu", Platform.PASSWORD));
        assertThat(colleague.get("/vandaag").address()).contains("/vandaag");

        Answer asked = administrator.press(administrator.get("/account/mensen"), "vraag", Map.of());

        assertThat(asked.page().text()).contains("Vanaf nu is een tweede stap nodig", "1 van");
        assertThat(colleague.get("/vandaag").address()).contains("/account/tweede-stap");
        administrator.press(administrator.get("/account/mensen"), "stop", Map.of());
        assertThat(colleague.get("/vandaag").address()).contains("/vandaag");
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("beheerder@mgr-sdcg")
                        .get("/account/mensen")
                        .page()
                        .select("#stap"))
                .isEmpty();
    }

    private static void anAdministratorHelpsWhoLostThePhone(String name) {
        try (Visitor administrator = Visitor.atDesk().logsInAs("beheerder@vaals");
                Visitor visitor = Visitor.atDesk()) {
            administrator.open("/account/mensen?zoek=" + name);
            administrator
                    .page()
                    .locator("main tbody")
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            new AccountScreens(administrator).press("Wis tweede stap");
            new AccountScreens(administrator).says("De tweede stap is gewist.");
            AccountScreens account = new AccountScreens(visitor);
            account.logIn(name, Platform.PASSWORD);
            account.at("/vandaag");
        }
    }

    @Test
    void whoseWorkAsksForItSetsItUpBeforeAnythingElse() {
        try (RunningPlatform platform =
                        RunningPlatform.start(Distribution.work("second-step"), Map.of("mgr.demo", "false"));
                Visitor visitor = Visitor.atDeskOf(platform)) {
            AccountScreens account = new AccountScreens(visitor);
            visitor.open(platform.logText().replaceAll("(?s).*(/account/eerste-beheerder\\?token=[\\w-]+).*", "$1"));
            account.type("naam", "Beheerder");
            account.type("inlognaam", "beheerder@regio");
            account.type("nieuw", PASSWORD);
            account.type("nogmaals", PASSWORD);
            visitor.page().locator("main [id$=':bewaar']").click();
            account.at("/account/inloggen");

            account.logIn("beheerder@regio", PASSWORD);
            account.at("/account/tweede-stap");
            for (String page : List.of("/vandaag", "/account/mensen", "/samenwerking/nieuw")) {
                visitor.open(page);
                account.at("/account/tweede-stap");
            }
            Phone phone = new Phone(account.secret());
            account.setUpSecondStep(PASSWORD, phone.newCode());
            visitor.page().getByText("Ik heb ze bewaard").click();
            account.at("/samenwerking/nieuw");
            aCooperationIsFounded(account);
            visitor.open("/account/tweede-stap");
            assertThat(visitor.page().locator("#uit").count()).isZero();

            visitor.open("/vandaag");
            account.logOut();
            account.logIn("beheerder@regio", PASSWORD);
            account.enterCode(phone.newCode());
            account.at("/vandaag");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    private static void aCooperationIsFounded(AccountScreens account) {
        account.type("naam", "Samenwerking Noord");
        account.type("kort", "Noord");
        account.type("code", "noord");
        account.type("vanaf", "1-1-2027");
        account.type("bron", "besluit");
        account.type("persoon", "Beheerder Noord");
        account.type("login", "beheerder@noord");
        account.type("wachtwoord", PASSWORD);
        account.press("Richt de samenwerking op");
        account.says("beheerder@noord");
    }
}
