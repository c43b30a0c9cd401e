package nl.mgr.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.Test;

/** What every page does, tried on the style sheet: it has one of each part. */
class ScreensIT {

    private static final String SOMEBODY = "beleidsmedewerker@duiven";
    private static final String NAME = "[id$=naam]";

    @Test
    void aLostSaveShowsBothVersionsAndKeepsWhatWasTyped() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            visitor.page().locator(NAME).fill("Mijn indexering");
            visitor.page().locator("[id$=bewaar]").click();

            Locator errors = visitor.page().locator("[data-error-summary]");
            errors.waitFor();
            assertThat(errors.locator("tbody tr").count()).isEqualTo(2);
            assertThat(errors.locator("tbody tr").first().innerText())
                    .contains("Mijn indexering")
                    .contains("Indexering 2027");
            assertThat(visitor.page().locator(NAME).inputValue()).isEqualTo("Mijn indexering");
            assertThat(visitor.page().evaluate("document.activeElement.hasAttribute('data-error-summary')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void anErrorLeadsToItsField() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            visitor.page().locator("[id$=bewaar]").click();
            Locator link = visitor.page().locator("[data-error-summary] a").first();
            link.waitFor();
            link.click();

            assertThat(visitor.page().evaluate("document.activeElement.id"))
                    .asString()
                    .endsWith("naam");
            assertThat(visitor.page().locator(NAME).getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(visitor.page().locator(NAME).getAttribute("aria-describedby"))
                    .contains("-e");
        }
    }

    @Test
    void leavingWithUnsavedInputAsksFirst() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            List<String> asked = new ArrayList<>();
            visitor.page().onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            visitor.page().locator(NAME).pressSequentially("x");
            visitor.open("/vandaag");

            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void savingAsksNothing() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            List<String> asked = new ArrayList<>();
            visitor.page().onDialog((Dialog dialog) -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            visitor.page().locator(NAME).pressSequentially("x");
            visitor.page().locator("[id$=bewaar]").click();
            visitor.page().locator("[data-error-summary]").waitFor();

            assertThat(asked).isEmpty();
        }
    }

    @Test
    void theLanguageIsChosenOnceAndKept() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            visitor.page().locator(".languages [lang=en]").click();
            visitor.page()
                    .waitForCondition(
                            () -> visitor.page().locator("h1").innerText().equals("Style sheet"));
            visitor.open("/vandaag");

            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.page().locator("h1").innerText()).startsWith("Good ");
        }
    }

    @Test
    void lightOrDarkIsChosenOnceAndKept() {
        try (Visitor visitor = Visitor.with(1280, ColorScheme.LIGHT).logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            String light = ground(visitor.page());
            visitor.page().locator("[data-theme-switch]").click();
            visitor.page().locator("[data-theme-switch]").click();
            assertThat(ground(visitor.page())).isNotEqualTo(light);
            visitor.open("/vandaag");

            assertThat(visitor.page().locator("html").getAttribute("data-theme"))
                    .isEqualTo("donker");
        }
    }

    @Test
    void theFirstTabLeadsToTheContentAndFocusIsSeen() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().evaluate("document.activeElement.className"))
                    .isEqualTo("skip");
            assertThat(visitor.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("inhoud");
        }
    }

    @Test
    void onPaperThereIsNoMenuAndNoButton() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(SOMEBODY)) {
            visitor.open("/stijl");
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visitor.page().locator(".mainnav").isVisible()).isFalse();
            assertThat(visitor.page().locator(".btn:visible").count()).isZero();
            assertThat(visitor.page().locator("h1").isVisible()).isTrue();
        }
    }

    @Test
    void aRefusedContractStillOffersItsProviders() {
        HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        HttpVisitor.Answer form = staff.get("/contracten/nieuw");
        int choices = form.page().select("datalist option").size();

        HttpVisitor.Answer refused = staff.press(form, "bewaar", Map.of("titel", ""));

        assertThat(choices).isPositive();
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.page().select("[data-error-summary]").text()).contains("Titel");
        assertThat(refused.page().select("datalist option")).hasSize(choices);
    }

    @Test
    void aRefusedSiteStillKnowsItsProvider() {
        HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        String provider = staff.get("/aanbieders/overzicht")
                .page()
                .select("main a[href*='/aanbieders/aanbieder?id=']")
                .attr("href")
                .replaceAll(".*id=", "");
        HttpVisitor.Answer form = staff.get("/aanbieders/locatie?id=" + provider);
        String name = form.page().select("main .lede").text();

        HttpVisitor.Answer refused =
                staff.press(form, "bewaar", Map.of("locatie", "Nieuw", "postcode", "hier", "plaats", "Duiven"));

        assertThat(name).isNotBlank();
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.page().select("[data-error-summary]").text()).isNotBlank();
        assertThat(refused.page().select("main .lede").text()).isEqualTo(name);
        assertThat(refused.page().select("main a[href$='" + provider + "']")).isNotEmpty();
    }

    @Test
    void whatIsNotThereSaysSoInBothLanguages() {
        HttpVisitor.Answer answer =
                HttpVisitor.of(Platform.shared()).logsInAs(SOMEBODY).get("/bestaat-niet");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Deze pagina is er niet");
        assertThat(answer.page().select("[lang=en] h2").text()).isEqualTo("This page does not exist");
    }

    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
